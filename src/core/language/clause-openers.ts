import type { Lang } from '../base/lang.ts';
import type { Span } from '../base/span.ts';

/** Words that open a new clause where no punctuation does: speech recognition writes none. */
const OPENERS: Readonly<Record<Lang, readonly string[]>> = {
  zh: (
    '我先 我这 我现在 我马上 我帮 我给您 我给你 我替 我会 我们 您先 您把 您这 您那 您看 您说 您要 您别 你先 你把 你这 你那 你看 你说 你要 你别 ' +
    '咱们 咱先 然后 所以 但是 不过 如果 要是 这样 另外 麻烦您 麻烦你 请您 请你 还有 因为 而且 那我 那您 那你 那咱 这个 这边 实在 真的 谢谢 感谢 抱歉 对不起 不好意思'
  ).split(' '),
  en: [
    'and i ',
    "and i'",
    'and we ',
    "and we'",
    'and you ',
    "and you'",
    'and please ',
    'and if ',
    'and then ',
    'and that ',
    'and it ',
    "and it'",
    'but ',
    'so i ',
    "so i'",
    'so we ',
    "so we'",
    'so you ',
    "so you'",
    'so please ',
    'so if ',
    'so that ',
    'so what ',
    'because ',
    'or you ',
    'or i ',
    'or we ',
    'or would ',
    'or shall ',
  ],
};

/** Openers that are trusted only in a long stretch without punctuation. */
const BOLD_OPENERS: readonly string[] = [
  "i'll ",
  "i'm ",
  "we'll ",
  "we're ",
  'let me ',
  'can you ',
  'could you ',
  'would you ',
  'please ',
  'thanks ',
  'thank you ',
  'sorry ',
  'you can ',
  'i can ',
  'i will ',
  'we will ',
  'if you ',
];

/** Openers by their first code unit. */
type ByFirst = ReadonlyMap<number, readonly string[]>;

function byFirst(openers: readonly string[]): ByFirst {
  const groups = new Map<number, string[]>();
  for (const opener of openers) {
    const first = opener.charCodeAt(0);
    groups.set(first, [...(groups.get(first) ?? []), opener]);
  }
  return groups;
}

/** Units: below `least` on either side nothing is cut; beyond `long` more openers cut: in Chinese any at all. */
interface Cutting {
  readonly least: number;
  readonly long: number;
  readonly openers: ByFirst;
  readonly openersOfLong: ByFirst;
}

const CUTTING: Readonly<Record<Lang, Cutting>> = {
  zh: { least: 7, long: 14, openers: new Map(), openersOfLong: byFirst(OPENERS.zh) },
  en: {
    least: 16,
    long: 70,
    openers: byFirst(OPENERS.en),
    openersOfLong: byFirst([...OPENERS.en, ...BOLD_OPENERS]),
  },
};

const NO_BREAKS: readonly number[] = [];

/** Offsets inside the stretch at which a new clause begins. Chinese is cut only where the stretch is long. */
export function breaksBefore(text: string, { start, end }: Span, lang: Lang): readonly number[] {
  const { least, long, openers, openersOfLong } = CUTTING[lang];
  const isLong = end - start > long;
  const opening = isLong ? openersOfLong : openers;
  if (opening.size === 0 || end - start < 2 * least) return NO_BREAKS;
  const breaks: number[] = [];
  let last = start;
  for (let i = start + least; i <= end - least; i += 1) {
    if (i - last < least || (lang === 'en' && text.charCodeAt(i - 1) !== SPACE)) continue;
    if (!opens(opening, text, i)) continue;
    breaks.push(i);
    last = i;
  }
  return breaks;
}

const SPACE = 0x20;

function opens(openers: ByFirst, text: string, at: number): boolean {
  const group = openers.get(text.charCodeAt(at));
  if (group === undefined) return false;
  for (const opener of group) if (text.startsWith(opener, at)) return true;
  return false;
}
