import { ACT_IDS } from '../base/acts.ts';
import { drawBelow } from '../base/draw.ts';
import { present } from '../base/invariant.ts';
import { choicesFor } from '../session/choices.ts';
import type { Run } from '../session/run.ts';
import type { SessionState } from '../session/state.ts';
import type { Move } from './play-out.ts';
import { shownReading, type Shown } from './shown-reading.ts';

/** Acts that a random reply shows, at most. */
const MOST_ACTS = 3;

/**
 * Somebody who answers blindly: one of the choices shown, or in a free call one to three acts of all there are, each
 * as likely as any other; an offer is of any of the case's options. `seed` makes the call the same every time.
 */
export function randomMove(run: Run, state: SessionState, seed: number): Move | null {
  const turn = state.turns.length;
  if (run.mode === 'guided') {
    const choices = choicesFor(run, state);
    if (choices.length === 0) return null;
    const choice = present(choices[drawBelow(choices.length, seed, 'pick', turn)], 'a choice is drawn');
    return { input: { type: 'choice', id: choice.id } };
  }
  const count = 1 + drawBelow(MOST_ACTS, seed, 'acts', turn);
  const shown = Array.from({ length: count }, (_, i) => randomAct(run, seed, `act/${i}`, turn));
  return { input: { type: 'reply', text: '' }, reading: shownReading(shown, run.lang) };
}

function randomAct(run: Run, seed: number, purpose: string, turn: number): Shown {
  const act = present(ACT_IDS[drawBelow(ACT_IDS.length, seed, purpose, turn)], 'an act is drawn');
  if (act !== 'offer') return { act };
  const options = [...run.file.options.keys()];
  const option = present(options[drawBelow(options.length, seed, 'option', turn)], 'a case has options');
  return { act, attributes: { option }, mentions: [{ kind: 'option', id: option }] };
}
