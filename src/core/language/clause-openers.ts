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

/** Units: below `least` on either side nothing is cut; beyond `long` the bold openers cut too. */
const SIZES: Readonly<Record<Lang, { readonly least: number; readonly long: number }>> = {
  zh: { least: 7, long: 14 },
  en: { least: 16, long: 70 },
};

/** Offsets inside the stretch at which a new clause begins. Chinese is cut only where the stretch is long. */
export function breaksBefore(text: string, { start, end }: Span, lang: Lang): readonly number[] {
  const { least, long } = SIZES[lang];
  const isLong = end - start > long;
  if (lang === 'zh' && !isLong) return [];
  const openers = lang === 'en' && isLong ? [...OPENERS.en, ...BOLD_OPENERS] : OPENERS[lang];
  const breaks: number[] = [];
  let last = start;
  for (let i = start + least; i <= end - least; i += 1) {
    if (i - last < least || (lang === 'en' && text.charAt(i - 1) !== ' ')) continue;
    if (!openers.some((opener) => text.startsWith(opener, i))) continue;
    breaks.push(i);
    last = i;
  }
  return breaks;
}
