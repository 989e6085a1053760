import type { Lang } from '../../../../core/base/lang.ts';
import type { Rubric } from '../../../../core/scenario/schema/rubric-schema.ts';
import type { Score } from '../../../../core/score/score.ts';

/** A line of a deduction sheet after a call. Amounts in hundredths of a point. */
export interface SheetLine {
  readonly id: string;
  readonly name: string;
  readonly worth: number;
  /** Not below nothing, and no more than the line is worth. */
  readonly lost: number;
  /** What took it, the costliest first. */
  readonly notes: readonly SheetNote[];
}

interface SheetNote {
  readonly rule: string;
  readonly count: number;
  readonly lost: number;
}

/** The sheet of a rubric that deducts, line by line; none where points are earned. */
export function sheetLines(
  { scheme, items }: Pick<Rubric, 'scheme' | 'items'>,
  { ledger }: Pick<Score, 'ledger'>,
  lang: Lang,
): readonly SheetLine[] {
  if (scheme !== 'deductions') return [];
  return items.map(({ id, name, points }) => {
    const rows = ledger.filter(({ item, points: moved }) => item === id && moved !== 0);
    const notes = new Map<string, SheetNote>();
    for (const { rule, kind, points: moved } of rows) {
      const known = notes.get(rule ?? '') ?? { rule: rule ?? '', count: 0, lost: 0 };
      const count = known.count + (kind === 'deducted' ? 1 : 0);
      notes.set(known.rule, { ...known, count, lost: known.lost - moved });
    }
    return {
      id,
      name: name[lang],
      worth: points * 100,
      lost: rows.reduce((sum, { points: moved }) => sum - moved, 0),
      // What came when the line was empty already took nothing.
      notes: [...notes.values()].filter(({ lost }) => lost > 0).sort((a, b) => b.lost - a.lost),
    };
  });
}
