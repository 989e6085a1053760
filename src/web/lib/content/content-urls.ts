import type { Lang } from '../../../core/base/lang.ts';
import { FEATURES_VERSION } from '../../../core/language/features-version.ts';

/** Where the server keeps what a call needs. */
export const contentUrls = {
  catalogue: () => '/content/catalogue.json',
  scenario: (id: string) => `/content/scenarios/${encodeURIComponent(id)}.json`,
  persona: (id: string) => `/content/personas/${encodeURIComponent(id)}.json`,
  rubric: (id: string) => `/content/rubrics/${encodeURIComponent(id)}.json`,
  /** A page never gets a kept model that was trained on the features of another version. */
  model: (lang: Lang) => `/content/models/${lang}.json?features=${String(FEATURES_VERSION)}`,
  rules: (lang: Lang) => `/content/rules/${lang}.json`,
  reasons: (lang: Lang) => `/content/reasons/${lang}.json`,
  kpis: (lang: Lang) => `/content/kpis/${lang}.json`,
  par: (scenario: string) => `/content/pars/${encodeURIComponent(scenario)}.json`,
  acts: (lang: Lang) => `/content/acts/${lang}.json`,
} as const;
