import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadLexicon, loadReplies } from '../../../scripts/train/corpus.ts';
import { OUTPUTS } from '../../../scripts/train/labels.ts';
import { ACT_IDS } from '../../../src/core/base/acts.ts';
import { hashOf } from '../../../src/core/base/hash.ts';
import { LANGS } from '../../../src/core/base/lang.ts';
import { FEATURES_VERSION } from '../../../src/core/language/features-version.ts';
import { FAMILIES } from '../../../src/core/language/features.ts';
import { VIEWS, type TextModel } from '../../../src/core/language/text-model.ts';

const MODELS = join(import.meta.dirname, '../../../src/core/language/models');

describe.each(LANGS)('the shipped text model (%s)', (lang) => {
  const json = readFileSync(join(MODELS, `${lang}.json`), 'utf8');
  const model = JSON.parse(json) as TextModel;

  it('was trained on the replies and the lexicon of data/ (else: npm run train)', () => {
    expect(model.data).toBe(hashOf([loadReplies(lang), loadLexicon(lang)]));
  });

  it('was trained on the features that the code gives', () => {
    expect(model.features).toBe(FEATURES_VERSION);
  });

  it('is below one megabyte on the wire', () => {
    expect(gzipSync(json).length).toBeLessThan(1_000_000);
  });

  it('reads every act', () => {
    const outputs = model.outputs.map(({ id }) => id);
    expect(outputs).toEqual(OUTPUTS);
    expect(ACT_IDS.filter((act) => !outputs.includes(act))).toEqual([]);
  });

  it('has one weight an output for every feature, and for each place of a view that it looks at', () => {
    for (const family of FAMILIES) {
      const { names, weights } = model.families[family];
      expect(weights.length).toBe((names === '' ? 0 : names.split('\n').length) * OUTPUTS.length);
    }
    for (const { second } of model.outputs) {
      expect(second.weights).toHaveLength(second.places.length);
      for (const place of second.places) expect(place).toBeLessThan(VIEWS.length * OUTPUTS.length);
    }
  });

  it('holds whole numbers only', () => {
    const numbers = model.outputs.flatMap(({ first, second, threshold, certainty }) => [
      first.bias,
      first.unit,
      second.bias,
      ...second.weights,
      threshold,
      ...certainty.flat(),
    ]);
    expect(numbers.every(Number.isSafeInteger)).toBe(true);
  });

  it('says more certainty for higher scores, never less', () => {
    for (const { certainty } of model.outputs) {
      const sure = certainty.map(([, permille]) => permille);
      expect(sure).toEqual([...sure].sort((a, b) => a - b));
    }
  });
});
