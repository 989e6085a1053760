import { observed } from '../../situation/scene.ts';
import { faultRule } from '../rule.ts';

/**
 * An insult or a threat from the agent's side ends the service, whatever came before. Rows P.6, E3.3; critical by
 * architecture.md. Milder sharpness is a matter of fighting back.
 */
export const insulting = faultRule({
  id: 'insulting',
  dimension: 'emotion',
  sources: ['P.6', 'E3.3'],
  options: {},
  deduct: 1500,
  cap: 3000,
  critical: true,
  wakes: { acts: ['rude'] },
  check: (scope) =>
    observed(scope.turn.reading, 'rude')
      .filter(({ attributes }) => attributes.severe === true)
      .map(({ start, end, confidence }) => ({ start, end, permille: 1000, certainty: confidence })),
});
