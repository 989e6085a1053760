import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/core/base/lang.ts';
import { EMPTY_CASE_INDEX } from '../../src/core/reading/case-index.ts';
import type { TextModel } from '../../src/core/language/text-model.ts';
import { createReader } from '../../src/core/reading/read.ts';
import { READER_WORDS } from '../../src/core/reading/reader-words.lexicon.ts';
import { measure, tally } from './measure.ts';
import { loadOutside, NEAREST, type OutsideSource } from './outside.ts';
import { row } from './report.ts';

/** The shipped reader on each outside source. Their labels are near our acts, not the same: see the file's README. */
export function evaluateOutside(lang: Lang): readonly string[] {
  const sources = loadOutside(process.env.OUTSIDE_DATA ?? '', lang);
  if (sources.length === 0) return ['Outside sources: none (set OUTSIDE_DATA to their folder).', ''];
  const model = join(import.meta.dirname, `../../src/core/language/models/${lang}.json`);
  const read = createReader(JSON.parse(readFileSync(model, 'utf8')) as TextModel, READER_WORDS[lang]);
  const actsOf = (text: string, prev: string | null): ReadonlySet<string> =>
    new Set(read({ text, prev: prev ?? '' }, EMPTY_CASE_INDEX).observations.map(({ act }) => act));
  return [
    'Outside sources, read by the shipped model:',
    '',
    row('source', 'their label', 'our acts', 'positives', 'precision', 'recall', 'F1'),
    row('---', '---', '---', '--:', '--:', '--:', '--:'),
    ...sources.flatMap((source) => evaluateSource(source, actsOf)),
    '',
  ];
}

function evaluateSource(
  { name, covers, rows }: OutsideSource,
  actsOf: (text: string, prev: string | null) => ReadonlySet<string>,
): readonly string[] {
  const read = rows.map((one) => ({ one, acts: actsOf(one.text, one.prev) }));
  return covers.map((label) => {
    const nearest = NEAREST[label] ?? [];
    const pairs = read
      .filter(({ one }) => one.na?.includes(label) !== true)
      .map(({ one, acts }) => ({
        isRead: nearest.some((act) => acts.has(act)),
        isTrue: one.labels.includes(label),
      }));
    const { positives, precision, recall, f1 } = measure(tally(pairs));
    return row(
      name,
      label,
      nearest.join(', '),
      String(positives),
      ...[precision, recall, f1].map((value) => value.toFixed(2)),
    );
  });
}
