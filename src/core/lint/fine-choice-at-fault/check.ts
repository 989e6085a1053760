import { FAULT_ACTS, type ActId } from '../../base/acts.ts';
import type { Choice, Scenario } from '../../scenario/schema/scenario-schema.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

const FAULTS: ReadonlySet<ActId> = new Set<ActId>(FAULT_ACTS);

/** A choice graded fine that does what counts as a fault, or oversteps authority. */
export const fineChoiceAtFault: Check = {
  id: 'fine-choice-at-fault',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      value.choices.flatMap((choice, i) => {
        const fault = choice.grade === 'fine' ? faultIn(choice, value) : undefined;
        if (!fault) return [];
        return [
          {
            file,
            path: ['choices', i, 'grade'],
            message: {
              zh: `标为 fine 的回复“${choice.id}”${fault.zh}。`,
              en: `\`${choice.id}\` is graded fine and ${fault.en}.`,
            },
            mend: {
              zh: '改写这句话，或把 grade 改成 fair、poor。',
              en: 'Write it otherwise, or grade it fair or poor.',
            },
          },
        ];
      }),
    ),
};

function faultIn({ reads, mentions }: Choice, { demands, options }: Scenario) {
  const act = reads.find((read) => FAULTS.has(read.act))?.act;
  if (act) return { zh: `里有“${act}”`, en: `shows \`${act}\`` };
  const granted = mentions.find(
    ({ kind, id, value }) =>
      kind === 'demand' &&
      value === 1 &&
      demands.some((demand) => demand.id === id && demand.level === 'beyond'),
  );
  if (granted)
    return {
      zh: `答应了超出权限的“${granted.id ?? ''}”`,
      en: `grants \`${granted.id ?? ''}\`, which is beyond authority`,
    };
  const offered = reads.find(({ option }) =>
    options.some(({ id, authority }) => id === option && authority === 'none'),
  );
  return (
    offered && {
      zh: `提了谁也不能答应的“${offered.option ?? ''}”`,
      en: `offers \`${offered.option ?? ''}\`, which nobody may grant`,
    }
  );
}
