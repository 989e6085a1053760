import { playInputs, type Attempt } from '../session/attempt.ts';
import type { Run } from '../session/run.ts';
import { toTheEnd } from './rescore.ts';

/** What an upheld appeal says should have been found: a rule at a turn, or nothing of it there. */
export interface AppealedFinding {
  readonly turn: number;
  readonly rule: string;
  readonly kind: 'met' | 'missed' | 'violated' | 'none';
}

/** An upheld appeal as a permanent case: the call, and the finding that people agreed on. */
export interface Appeal extends Pick<
  Attempt,
  'scenario' | 'persona' | 'rubric' | 'lang' | 'mode' | 'pace' | 'seed' | 'inputs'
> {
  readonly format: 1;
  /** Why it was upheld, in a sentence. */
  readonly reason: string;
  readonly finding: AppealedFinding;
  /** Whether reader and rules come to it by now. Turned to true when they do; from then on it has to stay. */
  readonly mended: boolean;
}

/** Makes the case of an attempt. Words are kept, Readings are not: it is the reader that is put to the test. */
export function appealOf(
  { scenario, persona, rubric, lang, mode, pace, seed, inputs }: Attempt,
  finding: AppealedFinding,
  { reason, mended }: Pick<Appeal, 'reason' | 'mended'>,
): Appeal {
  return { format: 1, reason, finding, mended, scenario, persona, rubric, lang, mode, pace, seed, inputs };
}

/** Whether today's reader and rules find what the appeal says. */
export function appealHolds(run: Run, { inputs, finding }: Pick<Appeal, 'inputs' | 'finding'>): boolean {
  const { result } = toTheEnd(run, playInputs(run, inputs));
  const found = (result?.score.findings ?? []).filter(
    ({ rule, turn }) => rule === finding.rule && turn === finding.turn,
  );
  return finding.kind === 'none' ? found.length === 0 : found.some(({ kind }) => kind === finding.kind);
}
