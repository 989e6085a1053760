import { LANGS, type Localised } from '../../base/lang.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { allPhrases, type PhraseLists } from './all-phrases.ts';
import type { Path } from './locate.ts';
import { checkName } from './names.ts';
import { phraseFault, wordFault } from './phrase-syntax.ts';
import { problem, type Problem } from './problem.ts';
import { classesIn, classNames } from './word-classes.ts';

/** Phrases that cannot be matched as they are written, and word classes that nobody has written. */
export function checkPhrases(scenario: PhraseLists & Pick<Scenario, 'words'>): Problem[] {
  const known = classNames(scenario);
  return [
    ...Object.entries(scenario.words ?? {}).flatMap(([name, words]) =>
      LANGS.flatMap((lang) =>
        words[lang].flatMap((word, i) => faulty(['words', name, lang, i], wordFault(word))),
      ),
    ),
    ...allPhrases(scenario).flatMap(({ phrases, path }) => badPhrases(phrases, path, known)),
  ];
}

/** What is wrong with the phrases at a path, one by one. `known`: the word classes that they may name. */
export function badPhrases(
  phrases: Localised<readonly string[]>,
  path: Path,
  known: readonly string[] = [],
): Problem[] {
  return LANGS.flatMap((lang) =>
    phrases[lang].flatMap((phrase, i) => checkPhrase([...path, lang, i], phrase, known)),
  );
}

function checkPhrase(path: Path, phrase: string, known: readonly string[]): Problem[] {
  const fault = phraseFault(phrase);
  if (fault) return faulty(path, fault);
  return classesIn(phrase).flatMap((name) => checkName(path, 'word-class', name, known));
}

function faulty(path: Path, fault: Localised | undefined): Problem[] {
  if (!fault) return [];
  return [
    problem(
      path,
      'scenario/phrase-syntax',
      { zh: `短语写法不对：${fault.zh}。`, en: `This is no proper phrase: ${fault.en}.` },
      {
        zh: '只写文字、“*”（中间隔几个字）、“&”（先后不论）、“(甲|乙)”和“<词类>”。',
        en: 'Write words, `*` for a gap between words, `&` for any order, `(a|b)` for either, and `<class>` for a class of words.',
      },
    ),
  ];
}
