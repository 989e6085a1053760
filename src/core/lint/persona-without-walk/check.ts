import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A customer of a case for whom no walk shows how a call goes. */
export const personaWithoutWalk: Check = {
  id: 'persona-without-walk',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      value.personas
        .flatMap((id, index) =>
          content.walks.some(
            ({ scenario, read }) => scenario === value.id && (!read.ok || read.value.persona === id),
          )
            ? []
            : [{ id, index }],
        )
        .map((found) => ({
          file,
          path: ['personas', found.index],
          message: {
            zh: `没有一份走查是和“${found.id}”通话的：改了案例，没人知道它还行不行。`,
            en: `No walk is with ${found.id}: when the case changes, nobody is told whether it still works with this customer.`,
          },
          mend: {
            zh: `在 walks/ 里加一份好的、一份典型的失败（persona: ${found.id}）。`,
            en: `Add to walks/ a fine one and a typical failing one with \`persona: ${found.id}\`.`,
          },
        })),
    ),
};
