import { isDrawn } from '../drawn-value.ts';
import type { Shared } from '../schema/shared-schema.ts';
import type { CaseText } from './case-texts.ts';
import { checkPhrases } from './check-phrases.ts';
import { badSlots } from './check-slots.ts';
import { bareName } from './file-names.ts';
import { checkIncludes, included, type SharedFiles } from './include.ts';
import type { Path } from './locate.ts';
import { checkOwnName, doubledNames } from './names.ts';
import { problem, type Problem } from './problem.ts';
import { secretFacts } from './secrets.ts';

const NAMED_LISTS = ['facts', 'policies', 'service', 'knowledge', 'phrase-library'] as const;

/** The lists that only a case has. */
const NOTHING = { needs: [], demands: [], options: [], cues: [], threats: [] };

/** What the schema cannot say of a shared file by itself. */
export function checkShared(shared: Shared, path: string, files: SharedFiles): Problem[] {
  return [
    ...checkOwnName(shared.id, bareName(path)),
    ...NAMED_LISTS.flatMap((list) => doubledNames([list], shared[list])),
    ...checkIncludes(shared.include, files, shared.id),
    ...checkPhrases({ ...NOTHING, ...shared }),
    ...checkOwnSlots(shared, files),
    ...ofOneCase(shared),
  ];
}

/** Slots name facts of the file, or of what it includes: it cannot know those of the cases that take it in. */
function checkOwnSlots(shared: Shared, files: SharedFiles): Problem[] {
  const facts = [shared, ...included(shared.include, files)].flatMap((one) => one.facts);
  const secret = secretFacts({ variables: [], facts });
  return badSlots(sharedTexts(shared), { facts: facts.map(({ id }) => id), secret });
}

function sharedTexts(shared: Shared): CaseText[] {
  const { authority, policies, service, knowledge } = shared;
  return [
    ...authority.map((say, i): CaseText => ({ say, path: ['authority', i], met: 'before' })),
    ...policies.map(({ say }, i): CaseText => ({ say, path: ['policies', i, 'say'], met: 'later' })),
    ...service.map(({ say }, i): CaseText => ({ say, path: ['service', i, 'say'], met: 'before' })),
    ...knowledge.flatMap(({ title, body }, i): CaseText[] => [
      { say: title, path: ['knowledge', i, 'title'], met: 'before' },
      { say: body, path: ['knowledge', i, 'body'], met: 'before' },
    ]),
    ...shared['phrase-library'].flatMap(({ say }, i) =>
      say.map((one, j): CaseText => ({ say: one, path: ['phrase-library', i, 'say', j], met: 'before' })),
    ),
  ];
}

/** Variables belong to a case: what several share cannot hang on them. */
function ofOneCase({ facts, knowledge }: Shared): Problem[] {
  const paths: Path[] = [
    ...facts.flatMap(({ say, value }, i) => [
      ...(isDrawn(say) ? [['facts', i, 'say']] : []),
      ...(value !== undefined && isDrawn(value) ? [['facts', i, 'value']] : []),
    ]),
    ...knowledge.flatMap(({ when }, i) => (when ? [['knowledge', i, 'when']] : [])),
  ];
  return paths.map((path) =>
    problem(
      path,
      'shared/asks-for-a-case',
      {
        zh: '公用文件没有变量，这里却随变量而变。',
        en: 'A shared file has no variables, and this hangs on one.',
      },
      { zh: '移到有这个变量的案例里。', en: 'Move it to the case that has the variable.' },
    ),
  );
}
