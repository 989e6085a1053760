import type { Condition } from '../../scenario/schema/condition.ts';
import type { Persona } from '../../scenario/schema/persona-schema.ts';

/**
 * The turn by which every call with this customer is over, whatever is said; null where the file does not promise it.
 * A proof, not a search: `anywhere` has a way to an ending that asks for nothing but the number of replies, and every
 * way before it leads to an ending too, so that it is tried in each turn.
 */
export function endsBy({ anywhere, states }: Persona): number | null {
  for (const { when, to } of anywhere.transitions) {
    if (states[to]?.final === undefined) return null;
    const turn = sureFrom(when);
    if (turn !== null) return turn;
  }
  return null;
}

/** From which reply on a condition holds for certain; null where it asks for more. */
function sureFrom(condition: Condition): number | null {
  const keys = Object.keys(condition);
  if (keys.length !== 1) return null;
  if (condition.any) {
    const sure = condition.any.map(sureFrom).filter((turn) => turn !== null);
    return sure.length === 0 ? null : Math.min(...sure);
  }
  const { turn } = condition;
  const bounds = Object.keys(turn ?? {});
  if (bounds.length !== 1) return null;
  if (turn?.['at-least'] !== undefined) return turn['at-least'];
  return turn?.above === undefined ? null : turn.above + 1;
}
