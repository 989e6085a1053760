import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import type { Localised } from '../../../core/base/lang.ts';
import { isHeld, type GradedRun } from './graded-run.ts';

/** When a case with a customer is worth taking again. */
export interface Due {
  readonly scenario: string;
  readonly persona: string;
  readonly title: Localised;
  readonly personaName: Localised;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Whole days and no chance: the same runs always give the same dates. A year at most, since cases change. */
const SETTINGS = { enable_fuzz: false, enable_short_term: false, maximum_interval: 365 } as const;

/** From this score on a call that was held is called easy. */
const EASY = 90;

/** Below this score a call is to be learned anew. */
const AGAIN = 40;

/**
 * When each case and customer are due again, the earliest first: the Free Spaced Repetition Scheduler (FSRS, ts-fsrs),
 * fed with all runs from the oldest on. Nothing of it is stored; the runs say it all.
 */
export function schedule(graded: readonly GradedRun[]): readonly Due[] {
  const scheduler = fsrs(SETTINGS);
  const cards = new Map<string, { readonly card: Card; readonly run: GradedRun }>();
  for (const run of graded) {
    const { scenario, persona } = run.attempt;
    const key = `${scenario} ${persona}`;
    const at = new Date(run.startedAt);
    const card: Card = cards.get(key)?.card ?? createEmptyCard(at);
    cards.set(key, { card: scheduler.next(card, at, gradeOf(run)).card, run });
  }
  return [...cards.values()]
    .map(({ card, run }) => ({
      scenario: run.attempt.scenario,
      persona: run.attempt.persona,
      title: run.title,
      personaName: run.persona,
      at: card.due.getTime(),
    }))
    .sort((a, b) => a.at - b.at);
}

function gradeOf(run: GradedRun): Grade {
  const { score, ending } = run.attempt.result;
  if (score.total < AGAIN || ending.class === 'lost' || ending.class === 'hung-up') return Rating.Again;
  if (!isHeld(run)) return Rating.Hard;
  return score.total >= EASY ? Rating.Easy : Rating.Good;
}
