import type { Beat } from '../scenario/vocabulary.ts';

/** How a case stands in a running call. Plain data. */
export interface CaseState {
  /** Options named so far, in order; `unlisted` for a concrete offer that the case does not list. */
  readonly offered: readonly { readonly option: string; readonly turn: number }[];
  /** The workable offer on the table. */
  readonly pending: string | null;
  readonly refused: readonly string[];
  readonly accepted: string | null;
  readonly demands: readonly string[];
  readonly threats: readonly string[];
  readonly cues: readonly string[];
  /** Demands that have been given a limit. */
  readonly limited: readonly string[];
  readonly limits: number;
  readonly concessions: number;
  /** Figures told so far, by fact. */
  readonly told: Readonly<Record<string, number>>;
  /** Apologies since the last new harm. */
  readonly apologies: number;
  /** Whether a supervisor or another team has been brought in. */
  readonly referred: boolean;
  /** What the customer's last words left open, waiting for an answer. */
  readonly openCue: string | null;
  readonly openThreat: string | null;
  readonly openDemand: string | null;
  readonly fingerprints: readonly (readonly number[])[];
}

export const FRESH_CASE: CaseState = {
  offered: [],
  pending: null,
  refused: [],
  accepted: null,
  demands: [],
  threats: [],
  cues: [],
  limited: [],
  limits: 0,
  concessions: 0,
  told: {},
  apologies: 0,
  referred: false,
  openCue: null,
  openThreat: null,
  openDemand: null,
  fingerprints: [],
};

/** One thing the customer has said. */
export interface Utterance {
  readonly beat: Beat;
  readonly text: string;
  /** Which line of which file, so that it is not said twice: `case/vent/3`, `persona/press/0`. */
  readonly line: string;
  readonly cue?: string;
  readonly demand?: string;
  readonly threat?: string;
}

/** Beats in which something new has hurt the customer, so that a new apology is in place. */
const NEW_HARM: ReadonlySet<Beat> = new Set<Beat>(['turn-down', 'relapse', 'cue']);

/** A demand or threat that a persona's own line raises, of a kind that the case does not know. */
export const UNNAMED = 'unnamed';

/** The case after the customer has spoken. */
export function hearCustomer(state: CaseState, said: readonly Utterance[]): CaseState {
  let next: CaseState = { ...state, openCue: null, openThreat: null, openDemand: null };
  for (const utterance of said) {
    if (utterance.cue) next = { ...next, cues: [...next.cues, utterance.cue], openCue: utterance.cue };
    const threat = utterance.threat ?? (utterance.beat === 'threaten' ? UNNAMED : undefined);
    const demand = utterance.demand ?? (utterance.beat === 'demand' ? UNNAMED : undefined);
    if (threat) next = { ...next, threats: [...next.threats, threat], openThreat: threat };
    if (demand) next = { ...next, demands: [...next.demands, demand], openDemand: demand };
    if (NEW_HARM.has(utterance.beat)) next = { ...next, apologies: Math.max(0, next.apologies - 1) };
    if (utterance.beat === 'accept' && next.pending)
      next = { ...next, accepted: next.pending, pending: null };
    if (utterance.beat === 'turn-down') next = refuseLast(next);
  }
  return next;
}

function refuseLast(state: CaseState): CaseState {
  const last = state.offered.at(-1)?.option;
  const pending = state.pending === last ? null : state.pending;
  if (!last || last === 'unlisted' || state.refused.includes(last)) return { ...state, pending };
  return { ...state, refused: [...state.refused, last], pending };
}
