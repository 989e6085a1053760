import type { Lang } from '../base/lang.ts';
import { buildAutomaton } from '../language/aho-corasick.ts';
import type { Automaton } from '../language/automaton.ts';
import type { PhraseBook } from '../language/phrase-book.ts';
import { buildCommonWords, type CommonWords } from './common-words.ts';
import { createEchoFinder, type FindEchoes } from './mentions/echo.ts';
import { createFeelingOf, type FeelingOf } from './mentions/feeling-of.ts';
import { createNameFinder, type FindNames } from './mentions/names.ts';
import { buildSenseBook } from './mentions/sense-book.ts';
import type { Sense } from './mentions/sense.ts';
import type { ReaderWords } from './reader-words.ts';

/** A language's listed words, made ready to be found. */
export interface Vocabulary {
  readonly lang: Lang;
  readonly common: CommonWords;
  readonly stockPhrases: Automaton;
  readonly senses: PhraseBook<Sense>;
  readonly feelingOf: FeelingOf;
  readonly findNames: FindNames;
  readonly findEchoes: FindEchoes;
}

/** Takes a few milliseconds: once a reader. */
export function openVocabulary(words: ReaderWords): Vocabulary {
  return {
    lang: words.lang,
    common: buildCommonWords(words),
    stockPhrases: buildAutomaton(words.stockPhrases),
    senses: buildSenseBook(words),
    feelingOf: createFeelingOf(words),
    findNames: createNameFinder(words),
    findEchoes: createEchoFinder(words),
  };
}
