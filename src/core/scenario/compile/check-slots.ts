import { LANGS } from '../../base/lang.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { caseTexts, type CaseText } from './case-texts.ts';
import type { Path } from './locate.ts';
import { checkName } from './names.ts';
import { problem, type Problem } from './problem.ts';
import { secretFacts } from './secrets.ts';
import { hasStrayBrace, SLOTS_OF_ANY_CASE, slotNames } from './slot-names.ts';

/** The facts that slots may name, and those of them that come to light in the call. */
interface Known {
  readonly facts: readonly string[];
  readonly secret: ReadonlySet<string>;
}

/** Slots that nothing fills, or that would tell before the call what comes to light in it. */
export function checkSlots(scenario: Scenario): Problem[] {
  const facts = scenario.facts.map(({ id }) => id);
  return badSlots(caseTexts(scenario), { facts, secret: secretFacts(scenario) });
}

/** What is wrong with the slots of texts, one by one. */
export function badSlots(texts: readonly CaseText[], known: Known): Problem[] {
  return texts.flatMap((text) =>
    LANGS.flatMap((lang) => slotProblems(text, text.say[lang], [...text.path, lang], known)),
  );
}

function slotProblems({ met }: CaseText, words: string, path: Path, { facts, secret }: Known): Problem[] {
  if (!/[{}]/.test(words)) return [];
  if (hasStrayBrace(words)) return [strayBrace(path)];
  if (met === 'listed') return [notFilled(path)];
  return slotNames(words).flatMap((name) => {
    if (met === 'before' && secret.has(name)) return [tellsSecret(path, name)];
    return checkName(path, 'fact', name, [...facts, ...SLOTS_OF_ANY_CASE]);
  });
}

function strayBrace(path: Path): Problem {
  return problem(
    path,
    'scenario/stray-brace',
    { zh: '花括号没有成对。', en: 'A brace has no partner.' },
    {
      zh: '槽位写成 {事实的名字}；不是槽位就别用花括号。',
      en: 'Write slots as `{fact-id}`, and no braces elsewhere.',
    },
  );
}

function notFilled(path: Path): Problem {
  return problem(
    path,
    'scenario/slot-not-filled',
    {
      zh: '“{…}”在这里不会被替换，会原样显示。',
      en: '`{…}` is not filled here; it would be shown as it is.',
    },
    {
      zh: '把内容直接写出来；标题、简介、姓名和事实本身不能用槽位。',
      en: 'Write it out: title, summary, names and the facts themselves hold no slots.',
    },
  );
}

function tellsSecret(path: Path, name: string): Problem {
  return problem(
    path,
    'scenario/slot-tells-secret',
    {
      zh: `学员接电话前就会看到这里，而“${name}”要在通话里才知道。`,
      en: `The trainee sees this before the call, and \`${name}\` comes to light in it.`,
    },
    {
      zh: '换一种不说破的写法；如果本来就不是秘密，给变量加上“known: true”，或删掉事实的“hidden”。',
      en: 'Write it so that it gives nothing away. If it is no secret, set `known: true` on the variable, or drop `hidden` from the fact.',
    },
  );
}
