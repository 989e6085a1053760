/** The two languages that are equals in interface, scenarios and reading. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** One value a language. */
export type Localised<T = string> = Readonly<Record<Lang, T>>;
