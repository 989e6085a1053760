import type { Span } from '../../base/span.ts';
import { characterClass, isIn } from '../../language/character-class.ts';
import { codeAt, isAsciiWordPart } from '../../language/characters.ts';
import { eachMatch } from '../../language/each-match.ts';
import { WordTable } from '../../language/word-table.ts';
import type { ReaderWords } from '../reader-words.ts';

/** The common surnames, without those that sentences are built with (和, 于, 时, 向, 应, 那, 常, 连, 都, 能). */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤舒温季霍樊庄耿邢倪柯齐乔尤翁殷施岳庞盛童项凌纪裘冉鄢隋甄聂焦';
const TITLES =
  '先生|女士|小姐|太太|总(?![部之的会是共结算体数额价裁经])|经理|老师|师傅|主任|主管|老板|队长|厂长|店长|工(?=[,，。!?]|$)|哥|姐|叔|阿姨|大姐|大哥|大爷';

/** Characters before a surname that make it part of another word: 上周经理, 对方经理, 任何经理. */
const NOT_AFTER = '上下本这每一三对双任如为明总现贵分刻';

const CHINESE = new RegExp(
  `(?<![${NOT_AFTER}])(?!任何|钟头|项目|高级|方案|方便|万一|时候)[${SURNAMES}][\\u4e00-\\u9fff]?(?:${TITLES})|小(?!小)[\\u4e00-\\u9fff][哥姐](?![哥姐])|(?<!养)[小老][${SURNAMES}](?!卡|[\\u4e00-\\u9fff]?[时心事的])` +
    `|(?<=我叫|我是(?:客服|专员|经理)?|名字叫)[${SURNAMES}][\\u4e00-\\u9fff]{1,2}(?=[,，。!?~ ]|$)|(?<=[我免]|贵)姓[${SURNAMES}]`,
  'y',
);

const IS_SURNAME = characterClass(SURNAMES);
const OPENS_TITLE = characterClass('先女小太总经老师主队厂店工哥姐叔阿大');
/** The last character of the words that introduce a name. */
const INTRODUCES = characterClass('叫是服员理姓');
const OTHERWISE_OPENS_NAME = characterClass('小老姓');

const WORD = "[a-zß-ÿ][a-zß-ÿ'-]*";
const NO_NAME =
  '(?!(?:the|a|an|not|my|our|your|what|how|why|all|just|on|in|off|quite|written|wrong|spelled|and|it|very|so|too|from|about|where|when|who)\\b)';
/** What introduces a name, before those that are names by themselves. */
const ENGLISH =
  `(?:\\b(?:mr|mrs|ms|mx|dr)|(?<=^|[,.!?] |\\b(?:dear|hello|hi|morning|afternoon|you|thanks) )miss)\\.? ${NO_NAME}${WORD}|(?<=\\b(?:my name is|my name's|name's|name is) )${NO_NAME}${WORD}(?: ${NO_NAME}${WORD})?(?=,|\\.| (?:from|here|speaking|at|and|with)\\b|$)` +
  `|(?<=\\bthis is )${NO_NAME}${WORD}(?: ${WORD})?(?= (?:from|speaking|with|at)\\b)`;

/** Names of people: surname with title, first names, and whoever introduces himself. Offsets into the normalised text. */
export type FindNames = (text: string) => readonly Span[];

export function createNameFinder({ lang, firstNames }: Pick<ReaderWords, 'lang' | 'firstNames'>): FindNames {
  if (lang === 'zh') return findChinese;
  const names = new RegExp(`${ENGLISH}|\\b(?:${firstNames.replaceAll(' ', '|')})\\b`, 'g');
  const hints = new WordTable(`${firstNames} ${HINTS}`.split(' '));
  return (text) => (hasHint(text, hints) ? findEnglish(text, names) : NO_NAMES);
}

function findChinese(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let i = 0; i < text.length;) {
    const length = mayOpenName(text, i) ? lengthOfName(text, i) : 0;
    if (length > 0) found.push({ start: i, end: i + length });
    i += Math.max(length, 1);
  }
  return found;
}

/** A surname stands before a title or after what introduces it. */
function mayOpenName(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (isIn(code, OTHERWISE_OPENS_NAME)) return true;
  if (!isIn(code, IS_SURNAME)) return false;
  return (
    isIn(codeAt(text, i + 1), OPENS_TITLE) ||
    isIn(codeAt(text, i + 2), OPENS_TITLE) ||
    isIn(codeAt(text, i - 1), INTRODUCES)
  );
}

function lengthOfName(text: string, start: number): number {
  CHINESE.lastIndex = start;
  return CHINESE.exec(text)?.[0].length ?? 0;
}

const NO_NAMES: readonly Span[] = [];

function findEnglish(text: string, names: RegExp): readonly Span[] {
  const found: Span[] = [];
  eachMatch(names, text, ({ 0: name, index }) => {
    const end = index + name.length;
    found.push({ start: index, end: name.endsWith("'s") ? end - 2 : end });
  });
  return found;
}

/** One of these words or a first name is in or before every English name: cheaper to look for than the names themselves. */
const HINTS = 'mr mrs ms mx dr miss name this';

function hasHint(text: string, hints: WordTable): boolean {
  for (let start = 0; start < text.length;) {
    let end = start;
    while (isAsciiWordPart(codeAt(text, end))) end += 1;
    if (end > start && hints.find(text, start, end) >= 0) return true;
    start = end + 1;
  }
  return false;
}
