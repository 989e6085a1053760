import type { Lang } from '../base/lang.ts';
import { characterClass, isIn } from './character-class.ts';
import { isDigit, isLetter } from './characters.ts';
import { WordTable } from './word-table.ts';

/** Words that tell of whom a clause speaks, and how: by class. A set of classes is a number with one bit a class. */
const CLASSES: Readonly<Record<Lang, Readonly<Record<string, readonly string[]>>>> = {
  zh: {
    i: ['我', '咱', '本人', '小店'],
    we: ['我们', '我司', '本公司', '咱们'],
    you: ['你', '亲', '宝'],
    they: ['他', '她', '同事', '师傅', '人家'],
    asks: [
      '吗',
      '呢',
      '么',
      '什么',
      '怎么',
      '哪',
      '谁',
      '几',
      '多少',
      '是不是',
      '有没有',
      '能不能',
      '可不可以',
      '行不',
      '好不',
    ],
    no: ['不', '没', '无', '别', '甭', '勿'],
    soft: ['吧', '啊', '哦', '呀', '哈', '哎', '呐', '啦', '嗯'],
  },
  en: {
    i: ['i', "i'm", "i'll", "i've", "i'd", 'my', 'me', 'myself'],
    we: ['we', "we're", "we'll", "we've", 'our', 'us'],
    you: ['you', 'your', "you're", "you've", "you'll", "you'd", 'yourself', 'u', 'ur'],
    they: ['he', 'she', 'they', 'colleague', 'team', 'driver', 'staff', 'manager'],
    asks: ['what', 'why', 'how', 'when', 'where', 'who', 'which', "what's", "how's", "who's"],
    aux: [
      'do',
      'does',
      'did',
      'is',
      'are',
      'was',
      'were',
      'can',
      'could',
      'would',
      'will',
      'shall',
      'should',
      'may',
      'have',
      'has',
    ],
    no: [
      'no',
      'not',
      'never',
      'nothing',
      'none',
      "can't",
      "won't",
      "don't",
      "isn't",
      "didn't",
      "wasn't",
      "doesn't",
      'cannot',
    ],
  },
};

/** The classes of a language in the order of their bits. */
export function classNames(lang: Lang): readonly string[] {
  return Object.keys(CLASSES[lang]);
}

interface ClassWord {
  readonly word: string;
  readonly bit: number;
}

function wordsOf(lang: Lang): readonly ClassWord[] {
  return Object.values(CLASSES[lang]).flatMap((words, place) =>
    words.map((word) => ({ word, bit: 1 << place })),
  );
}

/** English words, and by their place in the table the classes of each. */
const ENGLISH = new WordTable(wordsOf('en').map(({ word }) => word));
const ENGLISH_BITS = Uint8Array.from(wordsOf('en'), ({ word }) =>
  wordsOf('en').reduce((bits, other) => (other.word === word ? bits | other.bit : bits), 0),
);

/** Chinese words by their first character. */
const CHINESE: ReadonlyMap<number, readonly ClassWord[]> = wordsOf('zh').reduce((groups, entry) => {
  const first = entry.word.charCodeAt(0);
  return groups.set(first, [...(groups.get(first) ?? []), entry]);
}, new Map<number, readonly ClassWord[]>());
const OPENS_CHINESE = characterClass(
  wordsOf('zh')
    .map(({ word }) => word.charAt(0))
    .join(''),
);

/** The classes of which the stretch has a word. */
export function classesIn(text: string, from: number, to: number, lang: Lang): number {
  let bits = 0;
  if (lang === 'zh') {
    for (let i = from; i < to; i += 1) bits |= chineseAt(text, i, to);
    return bits;
  }
  for (let start = from; start < to;) {
    let end = start;
    while (end < to && isWordPart(text.charCodeAt(end))) end += 1;
    bits |= englishWord(text, start, end);
    start = Math.max(end, start + 1);
  }
  return bits;
}

/** The classes of which a word opens the stretch. A digit ends no word of its own: "i5" opens with "i". */
export function classesAtStart(text: string, from: number, to: number, lang: Lang): number {
  if (lang === 'zh') return chineseAt(text, from, to);
  let end = from;
  while (end < to && isWordPart(text.charCodeAt(end)) && !isDigit(text.charCodeAt(end))) end += 1;
  return englishWord(text, from, end);
}

function chineseAt(text: string, at: number, to: number): number {
  const code = at < to ? text.charCodeAt(at) : 0;
  let bits = 0;
  if (isIn(code, OPENS_CHINESE))
    for (const { word, bit } of CHINESE.get(code) ?? [])
      if (at + word.length <= to && text.startsWith(word, at)) bits |= bit;
  return bits;
}

function englishWord(text: string, start: number, end: number): number {
  if (end === start) return 0;
  const place = ENGLISH.find(text, start, end);
  return place < 0 ? 0 : (ENGLISH_BITS[place] ?? 0);
}

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x27;
}
