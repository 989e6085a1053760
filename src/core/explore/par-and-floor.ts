import type { Mode } from '../scenario/vocabulary.ts';
import type { Run } from '../session/run.ts';
import { parOf } from './par.ts';
import { playOut } from './play-out.ts';
import { randomMove } from './random-picker.ts';

/** Random pickers that the floor is the mean of. */
export const PICKERS = 1000;

/** Seeds that par is the mean of: each draws other lines and another truth. */
export const PAR_SEEDS = 8;

/** What mastery and chance reach in a case with one customer, in one mode. Estimates, whole points. */
export interface ParAndFloor {
  readonly persona: string;
  readonly mode: Mode;
  readonly par: number;
  readonly floor: number;
}

/** Estimates par and floor. `runFor`: the run of a seed; seeds count from 1. Seconds for a case and customer. */
export function estimateParAndFloor(
  runFor: (seed: number) => Run,
  { seeds = PAR_SEEDS, pickers = PICKERS } = {},
): ParAndFloor {
  const { player, mode } = runFor(1);
  const bests = seedsTo(seeds).map((seed) => parOf(runFor(seed)));
  const blind = seedsTo(pickers).map((seed) => {
    const run = runFor(seed);
    return playOut(run, (state) => randomMove(run, state, seed)).result?.score.total ?? 0;
  });
  return { persona: player.persona.id, mode, par: mean(bests), floor: mean(blind) };
}

function seedsTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

function mean(totals: readonly number[]): number {
  return Math.round(totals.reduce((sum, total) => sum + total, 0) / totals.length);
}
