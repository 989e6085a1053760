import type { Lang } from '../../src/core/base/lang.ts';
import type { Reading } from '../../src/core/base/reading.ts';
import type { Mode } from '../../src/core/scenario/vocabulary.ts';
import type { SessionState } from '../../src/core/session/state.ts';
import type { Input } from '../../src/core/situation/input.ts';

/** A call that was played once and is played again at every change: all that decides it but the case and the rules. */
export interface GoldenAttempt {
  readonly persona: string;
  readonly lang: Lang;
  readonly mode: Mode;
  readonly seed: number;
  readonly inputs: readonly Input[];
  /** As they were read then: a better reader does not change a golden attempt, a changed customer or rule does. */
  readonly readings: readonly (Reading | null)[];
}

/** What must not change by accident: how the call went, how it ended, and every point. */
export function accountOf({ turns, result }: SessionState): object {
  return {
    turns: turns.map(({ customerAfter, answer, findings }) => ({
      customer: customerAfter,
      says: answer.map(({ beat, text }) => `${beat}: ${text}`),
      findings: findings.map(({ rule, kind }) => `${rule} ${kind}`),
    })),
    ending: result?.ending.id,
    needMet: result?.needMet,
    total: result?.score.total,
    dimensions: result?.score.dimensions,
    ledger: result?.score.ledger.map(({ kind, rule, points }) => `${kind} ${rule ?? ''} ${String(points)}`),
    verdict: result?.verdict,
    stress: result?.stress,
  };
}
