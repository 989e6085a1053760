import type { Localised } from '../core/base/lang.ts';
import { createReader, type Reader } from '../core/reading/read.ts';
import { loadTextModel } from './load-text-model.ts';

/** The readers of both languages, as they ship. */
export async function loadReaders(): Promise<Localised<Reader>> {
  const [zh, en] = await Promise.all([loadTextModel('zh'), loadTextModel('en')]);
  return { zh: createReader(zh.model, zh.words), en: createReader(en.model, en.words) };
}
