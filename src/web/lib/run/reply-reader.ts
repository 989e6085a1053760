import { hashOf } from '../../../core/base/hash.ts';
import type { Lang } from '../../../core/base/lang.ts';
import type { TextModel } from '../../../core/language/text-model.ts';
import { indexCase } from '../../../core/reading/case-index.ts';
import { createReader } from '../../../core/reading/read.ts';
import type { Scenario } from '../../../core/scenario/schema/scenario-schema.ts';
import type { Reader } from '../../../core/session/run.ts';
import { contentUrls } from '../content/content-urls.ts';
import { fetchContent } from '../content/fetch-content.ts';

export interface ReplyReader {
  readonly read: Reader;
  /** The hash of the text model, part of the bundle. */
  readonly model: string;
}

/** What reads freely written replies of a case: code and model that a guided call never needs. Rejects with a ContentError. */
export async function replyReader(scenario: Scenario, lang: Lang): Promise<ReplyReader> {
  const model = await fetchContent<TextModel>(contentUrls.model(lang));
  const read = createReader(model);
  const index = indexCase(scenario, lang);
  return { read: (request) => read(request, index), model: hashOf(model) };
}
