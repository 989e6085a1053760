import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../../src/core/base/lang.ts';
import type { Reading } from '../../../src/core/base/reading.ts';
import type { TextModel } from '../../../src/core/language/text-model.ts';
import { EMPTY_CASE_INDEX } from '../../../src/core/reading/case-index.ts';
import { createReader } from '../../../src/core/reading/read.ts';
import { READER_WORDS } from '../../../src/core/reading/reader-words.lexicon.ts';

const MODELS = join(import.meta.dirname, '../../../src/core/language/models');

export function testModel(lang: Lang): TextModel {
  return JSON.parse(readFileSync(join(MODELS, `${lang}.json`), 'utf8')) as TextModel;
}

const readers = {
  zh: createReader(testModel('zh'), READER_WORDS.zh),
  en: createReader(testModel('en'), READER_WORDS.en),
};

/** Reads with the shipped model, outside of any case. */
export function readText(lang: Lang, text: string, prev = ''): Reading {
  return readers[lang]({ text, prev }, EMPTY_CASE_INDEX);
}

/** The acts read, each once, in their order. */
export function actsIn(lang: Lang, text: string, prev = ''): readonly string[] {
  return [...new Set(readText(lang, text, prev).observations.map(({ act }) => act))];
}
