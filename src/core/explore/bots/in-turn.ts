import type { Localised } from '../../base/lang.ts';
import type { SessionState } from '../../session/state.ts';
import type { Run } from '../../session/run.ts';
import type { Shown } from '../shown-reading.ts';
import { fillText } from './fill-text.ts';

/** One thing after the other, round and round. */
function nth<T>(things: readonly T[], turn: number): T | undefined {
  return things[turn % things.length];
}

/** Shows one list of acts after the other; a list may be a plain act. */
export function showsInTurn(...lists: readonly (readonly Shown[])[]) {
  return (_run: Run, state: SessionState): readonly Shown[] => nth(lists, state.turns.length) ?? [];
}

/** Says one text after the other, its slots filled from the case. */
export function saysInTurn(texts: Readonly<Record<keyof Localised, readonly string[]>>) {
  return (run: Run, state: SessionState): string =>
    fillText(nth(texts[run.lang], state.turns.length) ?? '', run, state);
}

/** Plain acts, each on its own. */
export function plainly(...acts: readonly Shown['act'][]): readonly Shown[] {
  return acts.map((act) => ({ act }));
}
