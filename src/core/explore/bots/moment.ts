import type { SessionState } from '../../session/state.ts';
import { lastBeat } from '../best-reply.ts';

/** What a person would answer to now. */
export type Moment = 'first' | 'cue' | 'demand' | 'threat' | 'solve' | 'agree' | 'end';

export function momentOf(state: SessionState): Moment {
  const beat = lastBeat(state);
  if (state.turns.length === 0) return 'first';
  if (beat === 'settle' || beat === 'farewell') return 'end';
  if (beat === 'accept') return 'agree';
  if (state.situation.openDemand !== null || beat === 'demand') return 'demand';
  if (state.situation.openThreat !== null) return 'threat';
  return state.situation.openCue === null ? 'solve' : 'cue';
}
