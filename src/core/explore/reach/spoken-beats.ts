import type { Persona } from '../../scenario/schema/persona-schema.ts';
import type { Beat } from '../../scenario/vocabulary.ts';

/** Every beat that a persona can speak, the opening included. */
export function spokenBeats(persona: Persona): ReadonlySet<Beat> {
  const beats = new Set<Beat>(['opening']);
  for (const state of Object.values(persona.states)) {
    state.stay.forEach((beat) => beats.add(beat));
    if (state.silence) beats.add(state.silence.beat);
    if (state.final) beats.add(state.final === 'gone' ? 'leave' : 'farewell');
    state.transitions.forEach(({ beat }) => beat && beats.add(beat));
  }
  persona.anywhere.transitions.forEach(({ beat }) => beat && beats.add(beat));
  return beats;
}
