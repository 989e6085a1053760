import type { CsatReason, SavedContact } from '../kpi-sheet.ts';

/** What the customer says of the survey, and how each figure of a call is come by, in one language. */
export interface KpiWords {
  readonly csat: Readonly<Record<CsatReason, string>>;
  readonly saved: Readonly<Record<SavedContact, string>>;
  readonly kpis: Readonly<Record<string, { readonly name: string; readonly how: string }>>;
}
