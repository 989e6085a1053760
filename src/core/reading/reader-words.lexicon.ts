import type { Localised } from '../base/lang.ts';
import { COMMON_CHARACTERS, COMMON_WORDS } from './common-words.lexicon.ts';
import { CHINESE_SENSES } from './mentions/chinese.lexicon.ts';
import { ENGLISH_SENSES } from './mentions/english.lexicon.ts';
import { FEELING_STEMS } from './mentions/feelings.lexicon.ts';
import { FIRST_NAMES } from './mentions/first-names.lexicon.ts';
import {
  CHINESE_FUNCTION_CHARACTERS,
  CHINESE_STOP_PAIRS,
  ENGLISH_STOP_WORDS,
} from './mentions/stop-words.lexicon.ts';
import type { ReaderWords } from './reader-words.ts';
import { STOCK_PHRASES } from './stock-phrases.lexicon.ts';

/** All listed words. They come to a page with the text model of their language: the page's own code holds none. */
export const READER_WORDS: Localised<ReaderWords> = {
  zh: {
    lang: 'zh',
    commonWords: COMMON_WORDS,
    commonCharacters: COMMON_CHARACTERS,
    stockPhrases: STOCK_PHRASES.zh,
    senses: CHINESE_SENSES,
    feelingStems: FEELING_STEMS.zh,
    firstNames: '',
    stopWords: CHINESE_STOP_PAIRS,
    functionCharacters: CHINESE_FUNCTION_CHARACTERS,
  },
  en: {
    lang: 'en',
    commonWords: COMMON_WORDS,
    commonCharacters: '',
    stockPhrases: STOCK_PHRASES.en,
    senses: ENGLISH_SENSES,
    feelingStems: FEELING_STEMS.en,
    firstNames: FIRST_NAMES,
    stopWords: ENGLISH_STOP_WORDS,
    functionCharacters: '',
  },
};
