import type { Dimension } from '../scenario/vocabulary.ts';

/** One line of the account. The rows' points sum to `hundredths`. */
export interface LedgerRow {
  readonly kind: 'base' | 'earned' | 'deducted' | 'capped' | 'veto' | 'floor';
  readonly points: number;
  readonly rule: string | null;
  readonly dimension: Dimension | null;
  /** Index into the findings. */
  readonly finding: number | null;
  /** Earned, or lost on a sheet: what the chance was worth. */
  readonly possible?: number;
  /** The line of the deduction sheet. */
  readonly item?: string;
}
