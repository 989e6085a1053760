import type { Localised } from '../../src/core/base/lang.ts';
import { READER_WORDS } from '../../src/core/reading/reader-words.lexicon.ts';
import { openVocabulary, type Vocabulary } from '../../src/core/reading/vocabulary.ts';

/** The shipped words, made ready to be found. */
export const VOCABULARIES: Localised<Vocabulary> = {
  zh: openVocabulary(READER_WORDS.zh),
  en: openVocabulary(READER_WORDS.en),
};
