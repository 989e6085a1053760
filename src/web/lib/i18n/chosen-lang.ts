import { LANGS, type Lang } from '../../../core/base/lang.ts';

const KEY = 'steadyline-lang';

/** The language somebody reads: the one chosen here, else the first of the browser's that we have, else English. */
export function chosenLang(): Lang {
  const wanted = [kept(), ...navigator.languages].map((tag) => tag?.split('-')[0]?.toLowerCase());
  return wanted.map((tag) => LANGS.find((lang) => lang === tag)).find((lang) => lang !== undefined) ?? 'en';
}

/** Keeps the choice for the next visit. A browser that keeps nothing asks anew; that is no mishap. */
export function keepLang(lang: Lang): void {
  try {
    localStorage.setItem(KEY, lang);
  } catch {
    return;
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
