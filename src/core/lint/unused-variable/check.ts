import { conditionsOfCase, within } from '../all-conditions.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A variable that nothing in the case asks for: it is drawn and changes nothing. */
export const unusedVariable: Check = {
  id: 'unused-variable',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      unused(value).map((found) => ({
        file,
        path: ['variables', found.index, 'id'],
        message: {
          zh: `变量“${found.id}”抽了出来，却没有任何条件问到它。`,
          en: `The variable \`${found.id}\` is drawn, and no condition asks for it.`,
        },
        mend: {
          zh: `在 blocked 或 when 里用“truth: { ${found.id}: … }”问它，或删掉它。`,
          en: `Ask for it with \`truth: { ${found.id}: … }\` in a \`blocked\` or \`when\`, or remove it.`,
        },
      })),
    ),
};

function unused(scenario: Scenario): readonly { readonly id: string; readonly index: number }[] {
  const asked = new Set(
    conditionsOfCase(scenario)
      .flatMap(within)
      .flatMap(({ condition }) => Object.keys(condition.truth ?? {})),
  );
  return scenario.variables.flatMap(({ id }, index) => (asked.has(id) ? [] : [{ id, index }]));
}
