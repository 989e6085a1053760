import type { Localised } from '../base/lang.ts';
import type { EndingClass } from '../scenario/vocabulary.ts';
import type { Score } from '../score/score.ts';
import type { StressResponse } from '../score/stress-response.ts';

/** Figures of a call as the trade keeps them (coverage row G4.1). */
export interface Kpis {
  /** The customer's answer to the survey, 1 to 5. */
  readonly csat: number;
  readonly firstContactResolution: boolean;
  readonly replies: number;
  /** Milliseconds; null in an untimed run. */
  readonly handlingTime: number | null;
  readonly escalated: boolean;
}

/** What a run came to. Outcome and process stand apart: a resolved call can be a poor one, and the other way round. */
export interface Result {
  readonly score: Score;
  readonly ending: { readonly id: string; readonly class: EndingClass };
  readonly needMet: boolean;
  readonly kpis: Kpis;
  /** Rules whose critical faults failed the run. */
  readonly critical: readonly string[];
  /** Rules whose critical faults wait for a coach. */
  readonly provisional: readonly string[];
  readonly verdict: Localised;
  readonly stress: { readonly response: StressResponse; readonly turns: readonly number[] } | null;
}
