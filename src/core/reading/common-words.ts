import { characterClass, type CharacterClass } from '../language/character-class.ts';
import { stemEnglish } from '../language/english-stem.ts';
import { WordTable } from '../language/word-table.ts';
import { looksOdd } from './odd-words.ts';
import type { ReaderWords } from './reader-words.ts';

/** What nearly any sentence has something of. */
export interface CommonWords {
  /** Stems of English words. */
  readonly stems: ReadonlySet<string>;
  /** The words that are found not to look odd, so that they need not be looked at again. */
  readonly ordinary: WordTable;
  /** Chinese characters. */
  readonly characters: CharacterClass;
}

export function buildCommonWords({
  commonWords,
  commonCharacters,
}: Pick<ReaderWords, 'commonWords' | 'commonCharacters'>): CommonWords {
  const words = commonWords.split(' ');
  const stems = new Set(words.map(stemEnglish));
  return {
    stems,
    ordinary: new WordTable(words.filter((word) => !looksOdd(word, stems))),
    characters: characterClass(commonCharacters),
  };
}
