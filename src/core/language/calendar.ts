import { characterClass, isIn } from './character-class.ts';
import { codeAt, isAsciiWordPart, isDigit } from './characters.ts';
import { SPOKEN_CLOCK, SPOKEN_DAY, SPOKEN_OPENERS } from './english-clock.ts';
import { DAY, type TimeSpan } from './time-span.ts';
import { opensLike, wordStarts } from './word-starts.ts';

const NUMERAL = '[零一二两三四五六七八九十\\d]';
const CHINESE_DAY =
  '大后天|明后天|后天|后儿个?|明天|明日|明儿个?|明早|明晚|次日|第二天|隔天|今天|今日|今儿个?|今晚|今早|今夜|当天|当日|当晚|前天|昨天|昨日|昨晚|昨儿' +
  '|[这本上下]{1,3}个?(?:周|星期|礼拜)[一二三四五六日天末]?|(?:周|星期|礼拜)[一二三四五六日天末]|[这本上下]个?月|月[底初末]|年底|双(?:十[一二]|1[12])|国庆节?|春节|元旦|中秋节?|端午节?|五一(?=[前后假节期长放])|过年' +
  `|(?:${NUMERAL}{1,4} ?年 ?)?${NUMERAL}{1,2} ?月 ?${NUMERAL}{1,3} ?[号日]|(?<![大小加减第个])${NUMERAL}{1,3} ?(?:号(?!码|楼|线|门|店|机|仓)|日(?![期子常用本益]|(?:之|以)?[内后]))|(?<![大小加减第个])${NUMERAL}{1,3}月(?![ \\d一二三四五六七八九十饼租费薪供])`;
const CHINESE_PART =
  '凌晨|清早|一早|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜|天黑|天亮|下班|收工|打烊|关门|午饭|晚饭|饭点';
/** Named by what is done then: times only with a bound (下班前). */
const BOUND_ONLY: ReadonlySet<string> = new Set(
  '一早 天黑 天亮 下班 收工 打烊 关门 午饭 晚饭 饭点'.split(' '),
);
const MINUTE =
  '(?:[零〇][一二三四五六七八九]|[二三四五]?十[一二三四五六七八九]?|\\d{2})分?|[一二三四五六七八九]分';
const CHINESE_CLOCK = `(?!零点[一-九])${NUMERAL}{1,3}点(?:半|一刻|三刻|整|钟|${MINUTE})?(?![一二三四五六七八九])|\\d{1,2}:\\d{2}`;
const CHINESE_EDGE = '之前|以前|之后|以后|前|后|左右|之内|以内|内';

const CHINESE = new RegExp(
  `(?:(${CHINESE_DAY})(?:的(?=${CHINESE_PART}))? ?)?(${CHINESE_PART})?(?!好)(?:的? ?(${CHINESE_CLOCK}))? ?(${CHINESE_EDGE})?`,
  'y',
);

/** What the first and the second character of any day, part of a day or hour can be. */
const NUMERALS = '零一二两三四五六七八九十0123456789';
const OPENS_DAY = characterClass(
  '大明后次第隔今当前昨这本上下周星礼月年凌清早中傍晚夜半天双国春元端五过一收打关午饭',
);
const IN_DAY = characterClass(
  '后天日儿早晚夜二这本上下个周星礼月期拜一三四五六末底初晨午班里黑亮十1庆节旦秋年工烊门饭点',
);
const IS_NUMERAL = characterClass(NUMERALS);
const AFTER_NUMERAL = characterClass(`${NUMERALS}年月号日点: `);

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const ENGLISH_DAY =
  `(?:the )?day after tomorrow|tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|2morrow|today|tonight|yesterday|(?:this|next|last) (?:morning|afternoon|evening|night|week|weekend|month|quarter|year|${WEEKDAY})` +
  `|${WEEKDAY}s?|(?:the )?end of (?:the |this |next )?(?:day|week|month|business|play)|close of (?:business|play)|(?:black friday|christmas|easter|new year)(?: eve| day)?|the (?:morning|afternoon|evening|weekend)|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b|${SPOKEN_DAY}`;
const ENGLISH_CLOCK =
  "(?:\\d{1,2}(?:[:.]\\d{2})?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|o'clock)|\\d{1,2}:\\d{2}|noon|midday|midnight|lunchtime" +
  '|(?<=\\b(?:at|by|before|until|till|arriving) )\\d{1,2}(?:[.]\\d{2})?(?= (?:tomorrow|today|tonight|on|this|in the|sharp|latest)|[,.!?;]|$)|\\d{1,2}[.]\\d{2}(?= latest)' +
  `|${SPOKEN_CLOCK}`;
const ENGLISH = new RegExp(
  `\\b(?:(${ENGLISH_DAY})|(${ENGLISH_CLOCK}))(?: (?:morning|afternoon|evening|night|noon|lunchtime)\\b)?`,
  'y',
);
/** Any English time opens with a figure, a word that begins so, "the" before one of these, or "a quarter". */
const ENGLISH_OPENERS = wordStarts(
  `day tomorrow today tonight tmrw yesterday this next last monday tuesday wednesday thursday friday saturday sunday end close morning afternoon evening weekend noon midday midnight lunchtime ${SPOKEN_OPENERS}`,
);
const ENGLISH_GLUE = /^(?:,? |,? (?:at|on|by|in the|before|around) )$/;

/** Days named from today on, by their nominal distance. */
const DISTANCES: readonly (readonly [RegExp, number])[] = [
  [/大后天/, 3],
  [/明后天/, 0],
  [/后天|day after tomorrow/, 2],
  [/^明|次日|第二天|隔天|^tom|^tmr|^2mor/, 1],
];

/** Days, dates and clock times of a text. Only "tomorrow" and its like have minutes; the rest would need a clock. */
export function findCalendar(text: string): readonly TimeSpan[] {
  const chinese = findChinese(text);
  const english = findEnglish(text);
  return english.length === 0 ? chinese : [...chinese, ...english];
}

function findChinese(text: string): readonly TimeSpan[] {
  const found: TimeSpan[] = [];
  for (let i = 0; i < text.length;) {
    const time = mayOpenTime(text, i) ? chineseAt(text, i) : undefined;
    if (time) found.push(time);
    i = time ? time.end : i + 1;
  }
  return found;
}

function chineseAt(text: string, start: number): TimeSpan | undefined {
  CHINESE.lastIndex = start;
  const [all = '', day, part, clock, edge] = CHINESE.exec(text) ?? [];
  if (day === undefined) {
    if (part === undefined && !(clock !== undefined && isClock(text, start, clock, edge))) return undefined;
    if (edge === undefined && BOUND_ONLY.has(part ?? '')) return undefined;
  }
  return { start, end: start + all.trimEnd().length, minutes: distanceOf(day ?? '') };
}

function mayOpenTime(text: string, i: number): boolean {
  const first = text.charCodeAt(i);
  const second = codeAt(text, i + 1);
  return (
    (isIn(first, OPENS_DAY) && isIn(second, IN_DAY)) ||
    (isIn(first, IS_NUMERAL) && isIn(second, AFTER_NUMERAL))
  );
}

/** What happens at an hour: 三点能拿, 两点我给您电话. */
const BEGINS_THEN = /^[能就可来到去过开拿取送打给我您]/;

/** Whether an hour stands as a time: 三点 alone may be three points, 有一点 a little. */
function isClock(text: string, start: number, clock: string, edge: string | undefined): boolean {
  const before = text.charAt(start - 1);
  if ('这那有几第'.includes(before || ' ')) return false;
  return (
    edge !== undefined ||
    clock.includes(':') ||
    /点.|^\d|^[四五六七八九十]/.test(clock) ||
    before === '到' ||
    (/^[两三]/.test(clock) && BEGINS_THEN.test(text.charAt(start + clock.length)))
  );
}

function findEnglish(text: string): readonly TimeSpan[] {
  const found: TimeSpan[] = [];
  let isInWord = false;
  for (let i = 0; i < text.length;) {
    const wasInWord = isInWord;
    isInWord = isAsciiWordPart(text.charCodeAt(i));
    const span = isInWord && !wasInWord && mayOpenEnglish(text, i) ? englishAt(text, i) : undefined;
    if (span) {
      addEnglish(found, span, text);
      isInWord = isAsciiWordPart(text.charCodeAt(span.end - 1));
    }
    i = span ? span.end : i + 1;
  }
  return found;
}

function mayOpenEnglish(text: string, i: number): boolean {
  if (isDigit(text.charCodeAt(i)) || text.startsWith('a q', i)) return true;
  const first = text.startsWith('the ', i) ? i + 'the '.length : i;
  return isDigit(codeAt(text, first)) || opensLike(text, first, ENGLISH_OPENERS);
}

function englishAt(text: string, start: number): TimeSpan | undefined {
  ENGLISH.lastIndex = start;
  const match = ENGLISH.exec(text);
  return match ? { start, end: start + match[0].length, minutes: distanceOf(match[1] ?? '') } : undefined;
}

/** "Tomorrow at ten" is one time. */
function addEnglish(found: TimeSpan[], span: TimeSpan, text: string): void {
  const last = found.at(-1);
  if (last && ENGLISH_GLUE.test(text.slice(last.end, span.start))) {
    found[found.length - 1] = { start: last.start, end: span.end, minutes: last.minutes ?? span.minutes };
  } else found.push(span);
}

function distanceOf(day: string): number | null {
  if (day === '') return null;
  const days = DISTANCES.find(([form]) => form.test(day))?.[1] ?? 0;
  return days === 0 ? null : days * DAY;
}
