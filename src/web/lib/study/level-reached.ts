import { isHeld, type GradedRun } from './graded-run.ts';

/** What one has shown one can do; never how often one has practised (coverage row E2.2). */
export const LEVELS = ['starting', 'footing', 'steady', 'own-words', 'composed'] as const;
export type Level = (typeof LEVELS)[number];

/** Kinds of customers that a level beyond the first call asks for. */
const KINDS = 2;
const MANY_KINDS = 3;

/** The mark of the highest level, above the pass mark. */
const COMPOSED = 85;

/** The highest level whose condition, and those of all before it, have been met. It is never taken away. */
export function levelReached(graded: readonly GradedRun[]): Level {
  const held = graded.filter(isHeld);
  const free = held.filter(({ attempt }) => attempt.mode === 'free');
  const exam = free.filter(
    ({ coaching, attempt }) => coaching === 'exam' && attempt.result.score.total >= COMPOSED,
  );
  const reached = [
    held.length > 0,
    kinds(held) >= KINDS,
    kinds(free) >= KINDS,
    kinds(exam) >= 1 && kinds(free) >= MANY_KINDS,
  ];
  const missed = reached.indexOf(false);
  return LEVELS[missed < 0 ? LEVELS.length - 1 : missed] ?? 'starting';
}

/** The level after one; null at the top. */
export function nextLevel(level: Level): Level | null {
  return LEVELS[LEVELS.indexOf(level) + 1] ?? null;
}

/** Kinds of customers among the runs. */
function kinds(runs: readonly GradedRun[]): number {
  return new Set(runs.map(({ attempt }) => attempt.persona)).size;
}
