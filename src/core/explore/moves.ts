import { FAULT_ACTS, ACT_IDS, type ActId } from '../base/acts.ts';
import { choicesFor } from '../session/choices.ts';
import type { Run } from '../session/run.ts';
import type { SessionState } from '../session/state.ts';
import { bestReply, optionsLeft } from './best-reply.ts';
import type { Move } from './play-out.ts';
import { shownReading, type Shown } from './shown-reading.ts';

const FAULTS: ReadonlySet<ActId> = new Set(FAULT_ACTS);
const HARMLESS = ACT_IDS.filter((act) => !FAULTS.has(act));

/**
 * What may be done at a moment by somebody who looks for the best: in a guided call the choices shown; in a free one
 * what a skilled reply shows, and that with one thing more, less, or another option.
 */
export function movesAt(run: Run, state: SessionState): readonly Move[] {
  if (run.mode === 'guided')
    return choicesFor(run, state).map(({ id }) => ({ input: { type: 'choice', id } }));
  return repliesAt(run, state).map((shown) => ({
    input: { type: 'reply', text: '' },
    reading: shownReading(shown, run.lang),
  }));
}

function repliesAt(run: Run, state: SessionState): readonly (readonly Shown[])[] {
  const best = bestReply(run, state);
  const shown = new Set(best.map(({ act }) => act));
  const more = HARMLESS.filter((act) => !shown.has(act) && act !== 'offer');
  const called: Shown = { act: 'greet', mentions: [{ kind: 'name' }] };
  return [
    best,
    [...best, called],
    ...more.map((act) => [...best, { act }]),
    ...best.map((_, left) => best.filter((_one, i) => i !== left)),
    ...optionsLeft(run, state)
      .slice(1, 3)
      .map(({ id }) => best.map((one) => (one.act === 'offer' ? offerOf(id) : one))),
  ];
}

function offerOf(option: string): Shown {
  return { act: 'offer', attributes: { option }, mentions: [{ kind: 'option', id: option }] };
}
