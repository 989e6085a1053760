import type { Lang, Localised } from '../../base/lang.ts';
import { invariant } from '../../base/invariant.ts';
import { parsePhrase } from '../../language/phrase.ts';
import { buildPhraseBook, type PhraseBook } from '../../language/phrase-book.ts';
import { CHINESE_SENSES } from './chinese.lexicon.ts';
import { ENGLISH_SENSES } from './english.lexicon.ts';
import { SENSES, type Sense, type SenseWords } from './sense.ts';

const WORDS: Localised<SenseWords> = { zh: CHINESE_SENSES, en: ENGLISH_SENSES };
const SEPARATORS: Localised<RegExp> = { zh: /\s+/, en: /,\s+/ };

function compile(words: SenseWords, lang: Lang): PhraseBook<Sense> {
  const entries = SENSES.flatMap((means) =>
    words[means]
      .split(SEPARATORS[lang])
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => {
        const parsed = parsePhrase(text);
        invariant(parsed.ok, `our own expressions can be read: ${text}`);
        return { phrase: parsed.value, means };
      }),
  );
  return buildPhraseBook(entries, lang, false);
}

const books = new Map<Lang, PhraseBook<Sense>>();

/** The reader's own expressions in a language, made ready on the first call: a page reads one language only. */
export function senseBook(lang: Lang): PhraseBook<Sense> {
  const book = books.get(lang) ?? compile(WORDS[lang], lang);
  books.set(lang, book);
  return book;
}
