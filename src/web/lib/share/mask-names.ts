import type { Lang } from '../../../core/base/lang.ts';
import { normalise, originalSpan } from '../../../core/language/normalise.ts';
import { findNames } from '../../../core/reading/mentions/names.ts';

const NOBODY: Readonly<Record<Lang, string>> = { zh: '某某', en: 'N.N.' };

/** The text with the names of people replaced, as far as they are recognised. */
export function maskNames(text: string, lang: Lang): string {
  const folded = normalise(text);
  let masked = '';
  let at = 0;
  for (const name of findNames(folded.text, lang)) {
    const { start, end } = originalSpan(folded, name.start, name.end);
    if (start < at) continue;
    masked += text.slice(at, start) + NOBODY[lang];
    at = end;
  }
  return masked + text.slice(at);
}
