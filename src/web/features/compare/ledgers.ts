import type { LedgerRow } from '../../../core/score/ledger-row.ts';
import type { Score } from '../../../core/score/score.ts';

/** What one rule, or one closing row, was worth in each run; null where it did not come up. Hundredths of a point. */
export interface LedgerLine {
  readonly kind: 'rule' | Exclude<LedgerRow['kind'], 'earned' | 'deducted'>;
  /** For rules only. */
  readonly rule: string | null;
  readonly points: readonly (number | null)[];
}

/** Ledgers side by side: one line a rule, in the order of the first run that has it; closing rows last. */
export function ledgerLines(scores: readonly Score[]): readonly LedgerLine[] {
  const lines = new Map<string, LedgerLine>();
  scores.forEach(({ ledger }, run) => {
    for (const row of ledger) {
      const kind = row.kind === 'earned' || row.kind === 'deducted' ? 'rule' : row.kind;
      const rule = kind === 'rule' ? row.rule : null;
      const key = `${kind} ${rule ?? ''}`;
      const line = lines.get(key) ?? { kind, rule, points: scores.map(() => null) };
      const points = line.points.map((some, index) => (index === run ? (some ?? 0) + row.points : some));
      lines.set(key, { ...line, points });
    }
  });
  const all = [...lines.values()];
  return [...all.filter(({ kind }) => kind === 'rule'), ...all.filter(({ kind }) => kind !== 'rule')];
}
