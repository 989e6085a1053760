import { WordTable } from './word-table.ts';

/** How many words at the head of a row are a number, and its value; null where they are vague (a few). */
export interface SpokenNumber {
  readonly count: number;
  readonly value: number | null;
}

type Kind = 'small' | 'tens' | 'hundred' | 'large';

interface NumberWord {
  readonly kind: Kind;
  readonly value: number;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const WORDS: ReadonlyMap<string, NumberWord> = new Map([
  ...SMALL.split(' ').map((word, value): [string, NumberWord] => [word, { kind: 'small', value }]),
  ...TENS.split(' ').map((word, i): [string, NumberWord] => [word, { kind: 'tens', value: (i + 2) * 10 }]),
  ['hundred', { kind: 'hundred', value: 100 }],
  ['thousand', { kind: 'large', value: 1000 }],
  ['grand', { kind: 'large', value: 1000 }],
  ['million', { kind: 'large', value: 1_000_000 }],
]);

/** Words for a number of things that is no figure. */
const VAGUE: ReadonlySet<string> = new Set(['few', 'several', 'dozens']);

const ARTICLES = ['a', 'an'];
/** Every word that a number begins with, after its article if it has one. */
const OPENERS = [...WORDS.keys(), ...VAGUE, 'couple', 'dozen'];
const PARTS = new WordTable([...ARTICLES, ...OPENERS, 'and', 'of']);

/** Which kinds of word may follow which within one number. */
const MAY_FOLLOW: Readonly<Record<Kind, readonly Kind[]>> = {
  small: ['hundred', 'large'],
  tens: ['small', 'hundred', 'large'],
  hundred: ['small', 'tens', 'large'],
  large: ['small', 'tens', 'hundred'],
};

/** Longest number in words: bounds the look ahead. */
const MOST_WORDS = 12;

/** What the stretch of a text is to a number in words; asked without cutting it out, for most words are nothing. */
export function partOfNumber(text: string, start: number, end: number): 'article' | 'opener' | 'link' | null {
  const place = PARTS.find(text, start, end);
  if (place < 0) return null;
  if (place < ARTICLES.length) return 'article';
  return place < ARTICLES.length + OPENERS.length ? 'opener' : 'link';
}

/** The number that a row of words begins with, if it does: "two hundred and fifty", "a couple of", "several". */
export function readEnglishNumber(words: readonly string[]): SpokenNumber | undefined {
  const hasArticle = words[0] === 'a' || words[0] === 'an';
  const rest = hasArticle ? words.slice(1) : words;
  const number = readLoose(rest) ?? readCardinal(rest);
  const first = WORDS.get(rest[0] ?? '')?.kind;
  if (!number || (hasArticle && (first === 'small' || first === 'tens'))) return undefined;
  return hasArticle ? { ...number, count: number.count + 1 } : number;
}

function readLoose([first = '', second]: readonly string[]): SpokenNumber | undefined {
  if (VAGUE.has(first)) return { count: 1, value: null };
  if (first === 'couple') return { count: second === 'of' ? 2 : 1, value: 2 };
  return first === 'dozen' ? { count: 1, value: 12 } : undefined;
}

function readCardinal(words: readonly string[]): SpokenNumber | undefined {
  const chain = chainOf(words);
  let total = 0;
  let section = 0;
  for (const { kind, value } of chain.numbers) {
    if (kind === 'large') {
      total += Math.max(section, 1) * value;
      section = 0;
    } else section = kind === 'hundred' ? Math.max(section, 1) * value : section + value;
  }
  return chain.numbers.length === 0 ? undefined : { count: chain.count, value: total + section };
}

/** The number words at the head that make one number; "and" may stand after a hundred or a thousand. */
function chainOf(words: readonly string[]): {
  readonly numbers: readonly NumberWord[];
  readonly count: number;
} {
  const numbers: NumberWord[] = [];
  let count = 0;
  for (const [i, word] of words.slice(0, MOST_WORDS).entries()) {
    const last = numbers.at(-1);
    if (word === 'and' && (last?.kind === 'hundred' || last?.kind === 'large')) continue;
    const next = WORDS.get(word);
    if (!next || (last && !mayFollow(last, next))) break;
    numbers.push(next);
    count = i + 1;
  }
  return { numbers, count };
}

function mayFollow(last: NumberWord, next: NumberWord): boolean {
  const isTeen = next.kind === 'small' && (next.value === 0 || next.value > 9);
  return MAY_FOLLOW[last.kind].includes(next.kind) && !(last.kind === 'tens' && isTeen);
}
