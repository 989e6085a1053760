import type { Lang } from '../base/lang.ts';
import type { SenseWords } from './mentions/sense.ts';

/**
 * The words of one language that people have listed for the reader: plain data, so that a page is sent those of the
 * language practised and no others. They are written in `*.lexicon.ts` and put together in `reader-words.lexicon.ts`.
 * Whoever changes this shape raises `WORDS_VERSION`.
 */
export interface ReaderWords {
  readonly lang: Lang;
  /** Words that nearly any English sentence has one of, separated by spaces: a Chinese reply may hold English ones. */
  readonly commonWords: string;
  /** Characters that Chinese replies are mostly written with. */
  readonly commonCharacters: string;
  /** Phrases that fit any call; normalised. */
  readonly stockPhrases: readonly string[];
  readonly senses: SenseWords;
  /** English first names that are no everyday words, separated by spaces. */
  readonly firstNames: string;
  /** What feelings that hurt are told apart by: beginnings of words, separated by spaces, in the order of looking. */
  readonly feelingStems: readonly (readonly [feeling: string, stems: string])[];
  /** Words, or Chinese pairs of characters, that carry no content, separated by spaces. */
  readonly stopWords: string;
  /** Characters that no Chinese pair with content has. */
  readonly functionCharacters: string;
}
