import type { Lang } from '../base/lang.ts';
import { isLetter } from './characters.ts';
import type { Document } from './document.ts';
import { splitWords } from './words.ts';

const BUCKETS = [1, 2, 4, 6, 9, 13, 18, 26, 40] as const;

/** Units of a bucket: about one Chinese character, or half an English word. */
const UNIT: Readonly<Record<Lang, number>> = { zh: 1, en: 4 };

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

/** Shape of a clause: how it ends, where it stands, how long it is, who is spoken of. `put` takes each trait's name. */
export function emitForm(document: Document, index: number, text: string, put: (name: string) => void): void {
  const clause = document.clauses[index];
  if (!clause) return;
  put(`ends-${endOf(document, index)}`);
  const final = sentenceMark(document, index);
  put(`sentence-${final}`);
  if (clause.opens) put('opens');
  const { length } = document.clauses;
  put(length === 1 ? 'only' : index === 0 ? 'first' : index === length - 1 ? 'last' : 'middle');
  put(`length-${bucket(text.length / UNIT[document.lang])}`);
  put(`clauses-${bucket(length)}`);
  if (document.prev.asks) put('was-asked');
  const classes = classesOf(text, document.lang);
  for (const name of classes) {
    put(`has-${name}`);
    if (final === 'question') put(`has-${name}?`);
  }
  for (const name of startsOf(text, document.lang)) put(`starts-${name}`);
  if (text.includes('0')) put('has-number');
  if (document.lang === 'zh' && hasLatin(text)) put('has-latin');
}

/** The strongest mark up to the end of the sentence: "能不能先…,再…?" asks in its first clause too. */
function sentenceMark(document: Document, index: number): string {
  for (let i = index; i < document.clauses.length; i += 1) {
    const clause = document.clauses[i];
    if (clause && clause.mark !== 'comma' && clause.mark !== 'none') return clause.mark;
  }
  return 'stop';
}

/** A missing mark is taken for the one that would stand there: a stop at the end, a comma inside. */
function endOf({ clauses }: Document, index: number): string {
  const mark = clauses[index]?.mark ?? 'none';
  if (mark !== 'none') return mark;
  return index === clauses.length - 1 ? 'stop' : 'comma';
}

function bucket(size: number): number {
  const found = BUCKETS.findIndex((limit) => size <= limit);
  return found < 0 ? BUCKETS.length : found;
}

function classesOf(text: string, lang: Lang): readonly string[] {
  const words = lang === 'en' ? new Set(splitWords(text)) : null;
  const has = (word: string): boolean => (words ? words.has(word) : text.includes(word));
  return Object.entries(CLASSES[lang]).flatMap(([name, list]) => (list.some(has) ? [name] : []));
}

function startsOf(text: string, lang: Lang): readonly string[] {
  const starts = (word: string): boolean =>
    text.startsWith(word) && (lang === 'zh' || !isWordUnit(text.charCodeAt(word.length)));
  return Object.entries(CLASSES[lang]).flatMap(([name, words]) => (words.some(starts) ? [name] : []));
}

function isWordUnit(code: number): boolean {
  return isLetter(code) || code === 0x27;
}

function hasLatin(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (isLetter(text.charCodeAt(i))) return true;
  return false;
}
