import type { ActId } from '../../base/acts.ts';
import type { Run } from '../../session/run.ts';
import type { SessionState } from '../../session/state.ts';
import type { Choice } from '../../scenario/schema/scenario-schema.ts';
import type { Shown } from '../shown-reading.ts';

/**
 * A trainee of a known kind, for measuring cases: what it shows as Readings, what it writes in either language, and
 * what it picks. Pure; the seed of the run is all the chance there is.
 */
export interface Bot {
  readonly id: string;
  /** `unskilled`: should score low. `learning`: in between, left out of the separation of the two. */
  readonly kind: 'skilled' | 'learning' | 'unskilled';
  /** What its next reply shows; null: says nothing. */
  readonly shows: (run: Run, state: SessionState) => readonly Shown[] | null;
  /** Its next reply in the language of the run; null: says nothing. */
  readonly says: (run: Run, state: SessionState) => string | null;
  /** What it picks in a guided call: the same throughout, or as the call stands. */
  readonly picks: Picks | ((state: SessionState) => Picks);
}

/** The quality of the replies that a bot picks, and the acts that draw it to one of them. */
interface Picks {
  readonly grade: Choice['grade'];
  readonly acts: readonly ActId[];
}
