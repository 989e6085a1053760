import type { Par } from '../../../../core/scenario/schema/par-schema.ts';
import { normalisedScore } from '../../../../core/score/normalised-score.ts';
import type { Run } from '../../../../core/session/run.ts';
import type { SessionState } from '../../../../core/session/state.ts';

/** Where a score stands between chance and mastery. Floor and par are estimates. */
export interface Way {
  readonly floor: number;
  readonly par: number;
  /** 0 to 100. */
  readonly way: number;
}

/** Estimates hold for the case's own rubric, one customer and one mode; elsewhere there is nothing to tell. */
export function wayOf({ estimates }: Pick<Par, 'estimates'>, run: Run, { result }: SessionState): Way | null {
  if (result === null || run.rubric.id !== run.file.scenario.rubric) return null;
  const estimate = estimates.find(
    ({ persona, mode }) => persona === run.player.persona.id && mode === run.mode,
  );
  if (!estimate) return null;
  const { floor, par } = estimate;
  const way = normalisedScore(result.score.total, estimate);
  return way === null ? null : { floor, par, way };
}
