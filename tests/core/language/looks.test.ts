import { describe, expect, it } from 'vitest';
import { loadReplies, textOf } from '../../../scripts/train/corpus.ts';
import { LANGS } from '../../../src/core/base/lang.ts';
import {
  createClassifier,
  shareOf,
  weightRowOf,
  type Classifier,
} from '../../../src/core/language/classifier.ts';
import { openDocument, type Document } from '../../../src/core/language/document.ts';
import { emitFeatures } from '../../../src/core/language/features.ts';
import { FirstLook } from '../../../src/core/language/first-look.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import type { ScoreRows } from '../../../src/core/language/score-rows.ts';
import { SecondLook } from '../../../src/core/language/second-look.ts';
import { firstScores, viewsOf } from '../../../src/core/language/views.ts';
import { weightAt } from '../../../src/core/language/weights.ts';
import { loadTextModel } from '../../../src/node/load-text-model.ts';

/** Feature by feature and output by output, as training sees a clause. */
function plainLook(
  { tables, outputs, weights }: Classifier,
  document: Document,
  index: number,
): readonly number[] {
  const counts = tables.map(() => 0);
  const rows = tables.map((): number[] => []);
  emitFeatures(document, index, (family, hash) => {
    counts[family] = (counts[family] ?? 0) + 1;
    const table = tables[family];
    const row = table ? weightRowOf(table, hash) : -1;
    if (row >= 0) rows[family]?.push(row);
  });
  return outputs.map(({ first }, output) => {
    const total = tables.reduce((sum, table, family) => {
      const own = (rows[family] ?? []).reduce((all, row) => all + weightAt(weights.all, row, output), 0);
      return sum + own * shareOf(table, counts[family] ?? 0);
    }, 0);
    return first.bias + Math.floor((total * first.unit) / 2 ** 30);
  });
}

function listed({ count, width, values }: ScoreRows): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, row) => [...values.subarray(row * width, (row + 1) * width)]);
}

describe.each(LANGS)('the two looks at a reply (%s)', (lang) => {
  it('agree with the plain sums over all features and views', async () => {
    const classifier = createClassifier((await loadTextModel(lang)).model);
    const firstLook = new FirstLook(classifier);
    const secondLook = new SecondLook(classifier);
    const texts = loadReplies(lang).filter((_, i) => i % 12 === 0);
    const odd = ['?', '好', 'ok', "i5 o'clock", '123 45', '- -', '哈'.repeat(300), 'ha '.repeat(200)];
    for (const { text, prev } of [
      ...texts.map((reply) => ({ text: textOf(reply), prev: reply.prev })),
      ...odd.map((text) => ({ text, prev: '' })),
    ]) {
      const document = openDocument(
        classifier.finder,
        normalise(text, classifier.simplify),
        normalise(prev, classifier.simplify),
      );
      const first = firstLook.look(document);
      const plain = firstScores(document, (view, index) => plainLook(classifier, view, index));
      expect(listed(first.clauses)).toEqual(listed(plain.clauses));
      expect(listed(first.sentences)).toEqual(listed(plain.sentences));
      expect(listed(secondLook.look(first))).toEqual(
        viewsOf(first).map((view) =>
          classifier.outputs.map(({ second }) => {
            const total = second.weights.reduce(
              (sum, weight, i) => sum + weight * (view[second.places[i] ?? 0] ?? 0),
              0,
            );
            return second.bias + Math.floor(total / 4096);
          }),
        ),
      );
    }
  });
});
