import { Converter } from 'opencc-js/cn2t';
import type { Lang } from '../../../../src/core/base/lang.ts';

/** A way of writing the same reply. */
export interface Transformation {
  readonly name: string;
  readonly langs: readonly Lang[];
  apply(text: string): string;
}

const BOTH: readonly Lang[] = ['zh', 'en'];

const toTaiwan = Converter({ from: 'cn', to: 'tw' });
const toHongKong = Converter({ from: 'cn', to: 'hk' });

/** The end of a sentence with the quotes and brackets that it closes; no abbreviation, no decimal point. */
const SENTENCE_END = /(?:[。！？!?…]|(?<!\b(?:Mr|Mrs|Ms|Dr|St|No))\.(?=["')\s]|$))[。！？!?…."'”’」)）]*|$/gi;

/** These only change how the words are written: what is read in them must not change at all. */
export const EXACT: readonly Transformation[] = [
  { name: 'full width', langs: BOTH, apply: widen },
  { name: 'upper case', langs: BOTH, apply: (text) => text.toUpperCase() },
  { name: 'lower case', langs: BOTH, apply: (text) => text.toLowerCase() },
  { name: 'spaces doubled', langs: BOTH, apply: (text) => text.replaceAll(' ', '  ') },
  { name: 'spaces around', langs: BOTH, apply: (text) => ` \u3000\t${text}\r\n ` },
  {
    name: 'spaces after marks',
    langs: BOTH,
    apply: (text) => text.replace(/[，。！？；]|[,!?;](?= )/g, '$& '),
  },
  { name: 'spaces that do not break', langs: BOTH, apply: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'invisible characters', langs: BOTH, apply: (text) => Array.from(text).join('\u200b') },
  { name: 'an emoji after each sentence', langs: BOTH, apply: (text) => text.replace(SENTENCE_END, '$&🙏🏻') },
  {
    name: 'straight quotes',
    langs: ['zh'],
    apply: (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  },
  { name: 'round apostrophes', langs: ['en'], apply: (text) => text.replaceAll("'", '’') },
  { name: 'Traditional as in Taiwan', langs: ['zh'], apply: toTaiwan },
  { name: 'Traditional as in Hong Kong', langs: ['zh'], apply: toHongKong },
  { name: 'half-width marks', langs: ['zh'], apply: narrowMarks },
  { name: 'the familiar you', langs: ['zh'], apply: (text) => text.replaceAll('您', '你') },
  { name: 'the polite you', langs: ['zh'], apply: (text) => text.replace(/你(?!们)/g, '您') },
];

/** These lose something that a reader goes by: most of what was read must stay. */
export const COSTLY: readonly Transformation[] = [
  {
    name: 'no punctuation',
    langs: BOTH,
    apply: (text) => text.replace(/[，。！？；：、…—,.!?;:“”"]+/g, ''),
  },
  {
    name: 'marks turned into spaces',
    langs: BOTH,
    apply: (text) => text.replace(/[，。！？；：、…—,.!?;:“”"]+/g, ' '),
  },
  { name: 'two letters of a word swapped', langs: ['en'], apply: swapLetters },
  { name: 'a letter of a word dropped', langs: ['en'], apply: (text) => replaceLongest(text, dropMiddle) },
  { name: 'a character of the same sound', langs: ['zh'], apply: mistype },
  { name: 'spaces between scripts', langs: ['zh'], apply: spaceScripts },
];

function widen(text: string): string {
  return text
    .replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000');
}

const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '！': '!',
  '？': '?',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
};

function narrowMarks(text: string): string {
  return text.replace(/[，。！？；：（）]/g, (mark) => HALF[mark] ?? mark);
}

function replaceLongest(text: string, change: (word: string) => string): string {
  const words = text.match(/[a-z]{5,}/gi) ?? [];
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  return longest === '' ? text : text.replace(longest, change(longest));
}

function swapLetters(text: string): string {
  return replaceLongest(text, (word) => {
    const at = Math.floor(word.length / 2);
    return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
  });
}

function dropMiddle(word: string): string {
  const at = Math.floor(word.length / 2);
  return word.slice(0, at) + word.slice(at + 1);
}

/** What pinyin input gives by mistake. */
const SAME_SOUND: readonly (readonly [string, string])[] = [
  ['在', '再'],
  ['做', '作'],
  ['帮', '邦'],
  ['到', '道'],
  ['那', '哪'],
  ['已', '以'],
  ['是', '事'],
  ['的', '得'],
  ['您', '宁'],
  ['有', '友'],
];

/** The first of these mistakes that the reply gives room for, made once. */
function mistype(text: string): string {
  const [from = '', to = ''] = SAME_SOUND.find(([right]) => text.includes(right)) ?? [];
  return text.replace(from, to);
}

/** As typesetters have it: "2小时" becomes "2 小时". */
function spaceScripts(text: string): string {
  return text.replace(/([一-鿿])(?=[a-z0-9])|([a-z0-9])(?=[一-鿿])/gi, '$& ');
}
