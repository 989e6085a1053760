import type { Lang } from '../base/lang.ts';
import type { Form, Mention } from '../base/reading.ts';
import { characterClass, isIn } from '../language/character-class.ts';
import { codeAt } from '../language/characters.ts';
import type { Normalised } from '../language/normalise.ts';
import { hasWordLike, wordStarts } from '../language/word-starts.ts';

type Address = Form['address'];

/** Names looked at, at most: nobody calls a customer by name more often in one reply. */
const MOST_NAMES = 8;

/** What stands before a name that is called out, and what follows one that is spoken about. */
const CALLED_AFTER =
  /(?:^|[,.!?。;:~\n☺]|喂|您?好|嗯|啊|是|谢谢|\b(?:hi|hello|hey|dear|thanks|thank you|sorry|ok|okay|right|so|well|aw|oh|morning|afternoon|evening|yes|no)) ?$/;
const SPOKEN_ABOUT =
  /^(?:这边|那边|那里|手上|负责|来|去|会|已|正|在|说|处理| (?:here|speaking|from|is|was|said|will|at|has|can|and)\b|'s\b)/;

/** The longest of the words before a name, in code units. */
const LOOK_BACK = 12;

/** How the customer is addressed. The most particular form counts: shop, then name, then formal, then familiar. */
export function addressIn(reply: Normalised, lang: Lang, mentions: readonly Mention[]): Address {
  const called = namesCalled(reply, mentions);
  return lang === 'zh' ? chineseAddress(reply.text, called) : englishAddress(reply.text, called);
}

function namesCalled({ text, starts }: Normalised, mentions: readonly Mention[]): readonly string[] {
  const called: string[] = [];
  let names = 0;
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    names += 1;
    if (names > MOST_NAMES) break;
    const start = starts.indexOf(mention.start);
    const end = starts.indexOf(mention.end);
    if (start < 0 || end < 0) continue;
    const isCalled =
      CALLED_AFTER.test(text.slice(Math.max(0, start - LOOK_BACK), start)) &&
      !SPOKEN_ABOUT.test(text.slice(end, end + LOOK_BACK));
    if (isCalled) called.push(text.slice(start, end));
  }
  return called;
}

const SHOP =
  /(?:^|[,.!?。;~\n☺ 好的])(?:亲{1,2}|宝(?:宝|子|贝)?)(?=[,.!?。;~\n☺ 您你]|$|这边|咱|我|不|请|麻烦|抱歉|稍|的|爱的)/;
const FORMAL_YOU = '您'.charCodeAt(0);
const FAMILIAR_YOU = characterClass('你妳');
const PLURAL = '们'.charCodeAt(0);

function chineseAddress(text: string, called: readonly string[]): Address {
  if ((text.includes('亲') || text.includes('宝')) && SHOP.test(text)) return 'shop';
  if (called.some((name) => !/^[小老]|^我|姓/.test(name))) return 'name';
  let formal = 0;
  let familiar = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === FORMAL_YOU) formal += 1;
    else if (isIn(code, FAMILIAR_YOU) && codeAt(text, i + 1) !== PLURAL) familiar += 1;
  }
  if (formal === 0 && familiar === 0) return 'none';
  return formal >= familiar ? 'formal' : 'familiar';
}

/** Words that begin so are in any English address without a name. */
const ENGLISH_HINTS = wordStarts('madam mate buddy love hun hon dude pal guys sir');

function englishAddress(text: string, called: readonly string[]): Address {
  if (called.length > 0 && /\b(?:mr|mrs|ms|miss|mx|dr)\b/.test(called.join(' '))) return 'formal';
  const mayAddress = hasWordLike(text, ENGLISH_HINTS) || text.includes("ma'am");
  if (mayAddress && /\b(?:sir|madam|ma'am)\b/.test(text)) return 'formal';
  if (called.length > 0) return 'name';
  const isFamiliar = mayAddress && /\b(?:mate|buddy|love|hun|hon|dude|pal|guys)\b(?=[,.!?]|$)/.test(text);
  return isFamiliar ? 'familiar' : 'none';
}
