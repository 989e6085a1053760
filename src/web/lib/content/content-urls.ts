import type { Lang } from '../../../core/base/lang.ts';
import { FEATURES_VERSION } from '../../../core/language/features-version.ts';
import { WORDS_VERSION } from '../../../core/reading/words-version.ts';

/** A page never gets a kept model that was trained on the features of another version, nor words of another shape. */
const VERSIONS = `features=${String(FEATURES_VERSION)}&words=${String(WORDS_VERSION)}`;

/** Where the server keeps what a call needs. */
export const contentUrls = {
  catalogue: () => '/content/catalogue.json',
  scenario: (id: string) => `/content/scenarios/${encodeURIComponent(id)}.json`,
  persona: (id: string) => `/content/personas/${encodeURIComponent(id)}.json`,
  rubric: (id: string) => `/content/rubrics/${encodeURIComponent(id)}.json`,
  model: (lang: Lang) => `/content/models/${lang}.json?${VERSIONS}`,
  rules: (lang: Lang) => `/content/rules/${lang}.json`,
  reasons: (lang: Lang) => `/content/reasons/${lang}.json`,
  kpis: (lang: Lang) => `/content/kpis/${lang}.json`,
  par: (scenario: string) => `/content/pars/${encodeURIComponent(scenario)}.json`,
  acts: (lang: Lang) => `/content/acts/${lang}.json`,
} as const;
