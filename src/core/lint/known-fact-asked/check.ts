import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** Whoever checks what is known does not ask for it. */
const CHECKING: ReadonlySet<string> = new Set(['confirm', 'paraphrase']);

/** A choice graded fine that asks for what stands on the customer card. */
export const knownFactAsked: Check = {
  id: 'known-fact-asked',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) => {
      const known = new Set(value.facts.filter((fact) => fact.known).map(({ id }) => id));
      return value.choices.flatMap(({ id, grade, reads, mentions }, i) => {
        const asks =
          reads.some(({ act }) => act === 'ask-closed') && !reads.some(({ act }) => CHECKING.has(act));
        const fact = mentions.find(
          (one) => one.kind === 'fact' && one.value === undefined && known.has(one.id ?? ''),
        );
        if (grade !== 'fine' || !asks || !fact) return [];
        return [
          {
            file,
            path: ['choices', i, 'grade'],
            message: {
              zh: `“${id}”问了客户资料里已经有的“${fact.id ?? ''}”，却标为 fine。`,
              en: `\`${id}\` asks for \`${fact.id ?? ''}\`, which stands on the customer card, and is graded fine.`,
            },
            mend: {
              zh: '改成核对（confirm），或把 grade 改成 poor。',
              en: 'Make it a check of what is known (`confirm`), or grade it poor.',
            },
          },
        ];
      });
    }),
};
