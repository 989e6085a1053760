import type { ModelFile } from '../../../contract/content.ts';
import type { Lang } from '../../../core/base/lang.ts';
import { indexCase } from '../../../core/reading/case-index.ts';
import { createReader } from '../../../core/reading/read.ts';
import type { Rubric } from '../../../core/scenario/schema/rubric-schema.ts';
import type { Scenario } from '../../../core/scenario/schema/scenario-schema.ts';
import type { Reader } from '../../../core/session/run.ts';
import { contentUrls } from '../content/content-urls.ts';
import { fetchContent } from '../content/fetch-content.ts';
import { nameMask, type MaskNames } from '../share/name-mask.ts';

export interface ReplyReader {
  readonly read: Reader;
  /** The hash of the text model, part of the bundle. */
  readonly model: string;
}

interface TextReader {
  readonly read: ReturnType<typeof createReader>;
  readonly maskNames: MaskNames;
  readonly model: string;
}

/** Unpacking a model takes a good tenth of a second: once a language is enough. */
const readers = new Map<Lang, Promise<TextReader>>();

/** What reads freely written replies of a case: code and model that a guided call never needs. Rejects with a ContentError. */
export async function replyReader(scenario: Scenario, rubric: Rubric, lang: Lang): Promise<ReplyReader> {
  const { read, model } = await textReader(lang);
  const index = indexCase(scenario, lang, rubric);
  return { read: (request) => read(request, index), model };
}

/** Replies that are shared are masked by the reader's own means. Rejects with a ContentError. */
export async function nameMaskOf(lang: Lang): Promise<MaskNames> {
  return (await textReader(lang)).maskNames;
}

function textReader(lang: Lang): Promise<TextReader> {
  const known = readers.get(lang);
  if (known) return known;
  const loading = unpack(lang);
  readers.set(lang, loading);
  // What failed is tried anew next time.
  loading.catch(() => readers.delete(lang));
  return loading;
}

async function unpack(lang: Lang): Promise<TextReader> {
  const { model, words, hash } = await fetchContent<ModelFile>(contentUrls.model(lang));
  return { read: createReader(model, words), maskNames: nameMask(words), model: hash };
}
