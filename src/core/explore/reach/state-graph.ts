import type { Persona } from '../../scenario/schema/persona-schema.ts';

/** States that can be entered from a state in one turn, conditions left aside. */
function next(persona: Persona, name: string): readonly string[] {
  const state = persona.states[name];
  if (!state || state.final) return [];
  return [...persona.anywhere.transitions, ...state.transitions].map(({ to }) => to);
}

/** States that can be reached from a state in any number of turns, that state included. */
export function reachableFrom(persona: Persona, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const name of reached) for (const to of next(persona, name)) reached.add(to);
  return reached;
}
