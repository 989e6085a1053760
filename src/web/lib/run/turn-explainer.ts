import type { ModelFile } from '../../../contract/content.ts';
import type { Lang } from '../../../core/base/lang.ts';
import { indexCase } from '../../../core/reading/case-index.ts';
import type { ReasonWords } from '../../../core/reading/describe-reason.ts';
import { createExplainer, type ActExplanation, type Explainer } from '../../../core/reading/explain.ts';
import type { Scenario } from '../../../core/scenario/schema/scenario-schema.ts';
import { contentUrls } from '../content/content-urls.ts';
import { fetchContent } from '../content/fetch-content.ts';

/** A freely written reply as the reader was given it. */
export interface WrittenReply {
  readonly scenario: Scenario;
  readonly lang: Lang;
  readonly text: string;
  /** What the customer said just before. */
  readonly prev: string;
}

export interface ExplainedTurn {
  readonly acts: readonly ActExplanation[];
  readonly words: ReasonWords;
}

/** Unpacked once a language, and only when somebody asks why. */
const explainers = new Map<Lang, Promise<Explainer>>();

/** Why every act was read in a reply, or was not. `page`: the language of the words. Rejects with a ContentError. */
export async function explainTurn(reply: WrittenReply, page: Lang): Promise<ExplainedTurn> {
  const { scenario, lang, text, prev } = reply;
  const [explain, words] = await Promise.all([
    explainerOf(lang),
    fetchContent<ReasonWords>(contentUrls.reasons(page)),
  ]);
  return { acts: explain({ text, prev }, indexCase(scenario, lang)), words };
}

function explainerOf(lang: Lang): Promise<Explainer> {
  const known = explainers.get(lang);
  if (known) return known;
  const loading = fetchContent<ModelFile>(contentUrls.model(lang)).then(({ model, words }) =>
    createExplainer(model, words),
  );
  explainers.set(lang, loading);
  // What failed is tried anew next time.
  loading.catch(() => explainers.delete(lang));
  return loading;
}
