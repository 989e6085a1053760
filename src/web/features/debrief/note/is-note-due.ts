import type { Debriefing } from '../load-debrief.ts';

/**
 * Whether a note is asked for before the debrief: after a written call in which something was said, once, and only
 * while case and rules are those of the call, as the note closes its books anew.
 */
export function isNoteDue({ stored, loaded, state }: Debriefing): boolean {
  const { attempt, noteDeclined } = stored;
  const isOpen = state.result !== null && state.note === null && noteDeclined === undefined;
  return isOpen && attempt.mode === 'free' && state.turns.length > 0 && attempt.bundle === loaded.bundle;
}
