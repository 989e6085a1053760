import { isDrawn } from '../drawn-value.ts';
import type { Scenario } from '../schema/scenario-schema.ts';

type Variables = Pick<Scenario, 'variables'>;

/** Variables that the trainee does not know before the call. */
export function secretVariables({ variables }: Variables): ReadonlySet<string> {
  return new Set(variables.filter(({ known }) => known !== true).map(({ id }) => id));
}

/** Facts that come to light in the call: said to be hidden, or hanging on what the trainee does not know. */
export function secretFacts(scenario: Variables & Pick<Scenario, 'facts'>): ReadonlySet<string> {
  const secret = secretVariables(scenario);
  const hangs = scenario.facts.filter(({ hidden, say, value }) => {
    const by = [
      isDrawn(say) ? say.by : undefined,
      value !== undefined && isDrawn(value) ? value.by : undefined,
    ];
    return hidden === true || by.some((name) => name !== undefined && secret.has(name));
  });
  return new Set(hangs.map(({ id }) => id));
}
