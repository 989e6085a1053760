import type { Lang, Localised } from '../../core/base/lang.ts';

export type MaskedKind = 'name' | 'phone' | 'mail' | 'number' | 'address' | 'link';

/** What stands in the place of each. */
const STAND_INS: Localised<Readonly<Record<MaskedKind, string>>> = {
  zh: {
    name: '某某',
    phone: '（电话）',
    mail: '（邮箱）',
    number: '（号码）',
    address: '（地址）',
    link: '（网址）',
  },
  en: {
    name: 'Somebody',
    phone: '(phone)',
    mail: '(mail)',
    number: '(number)',
    address: '(address)',
    link: '(link)',
  },
};

const SURNAMES =
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚';
const TITLES = '先生|女士|小姐|太太|老师|经理|主管|师傅|阿姨|叔叔|总(?![是共要算之])';

/** What may stand in a call and belong to a real person, in the order in which it is looked for. */
const PATTERNS: readonly (readonly [MaskedKind, RegExp])[] = [
  ['mail', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['link', /https?:\/\/\S+|\bwww\.\S+/g],
  ['number', /(?<!\d)\d{17}[\dXx](?!\d)/g],
  [
    'phone',
    /(?<!\d)(?:\+?\d{1,3}[ -]?)?(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,4}[ -]?\d{3,4}[ -]?\d{4}|\(?\d{3}\)?[ -]\d{3}[ -]\d{4})(?!\d)/g,
  ],
  ['number', /(?<![\d.])\d[\d -]{6,}\d(?![\d.])/g],
  [
    'address',
    /[\u4e00-\u9fff]{2,8}(?:路|街|大道|巷|弄|胡同)\s*\d+\s*号?(?:\s*\d*\s*(?:栋|幢|号楼|单元|室|层|楼))*|[\u4e00-\u9fff]{2,6}(?:小区|花园|公寓|大厦)(?:\s*\d+\s*(?:栋|幢|号楼|单元|室|层|楼))*/g,
  ],
  [
    'address',
    /\b\d+[A-Za-z]? (?:[A-Z][a-z]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Way|Square|Place)\b\.?(?:,? (?:[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|\d{5}))?/g,
  ],
  ['name', new RegExp(`[${SURNAMES}][\\u4e00-\\u9fff]{0,2}?(?=${TITLES})`, 'g')],
  [
    'name',
    new RegExp(
      `(?<=我(?:叫|是|姓)|名字(?:叫|是)|姓名[:：是]?|本人)[${SURNAMES}][\\u4e00-\\u9fff]{0,2}(?=[，。,.！!？?\\s、]|$)`,
      'g',
    ),
  ],
  ['name', /(?<=\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Madam)\.? )[A-Z][\w'’-]+/g],
  [
    'name',
    /(?<=\b(?:[Mm]y name(?:'s|’s| is)|[Tt]his is|[Ii]t's|I am|I'm|I’m|[Ss]peaking to) )[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+)?/g,
  ],
];

/** A text in which nobody can be found any more, with how often what was masked. */
export interface Masked {
  readonly text: string;
  readonly counts: Readonly<Partial<Record<MaskedKind, number>>>;
}

/**
 * Masks what would lead to a person: names after titles and introductions, telephone, identity and card numbers,
 * addresses, mail, links. Patterns, not understanding: whoever imports a call reads it through before it is used.
 */
export function mask(text: string, lang: Lang): Masked {
  const counts: Partial<Record<MaskedKind, number>> = {};
  const masked = PATTERNS.reduce(
    (left, [kind, pattern]) =>
      left.replace(pattern, () => {
        counts[kind] = (counts[kind] ?? 0) + 1;
        return STAND_INS[lang][kind];
      }),
    text,
  );
  return { text: masked, counts };
}

/** Names that were masked in one place are masked in every other one too. */
export function namesIn(text: string): readonly string[] {
  const found = PATTERNS.filter(([kind]) => kind === 'name').flatMap(
    ([, pattern]) => text.match(pattern) ?? [],
  );
  return [...new Set(found)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
}

/** The text with given names masked wherever they stand. */
export function maskNames(text: string, names: readonly string[], lang: Lang): string {
  return names.reduce((left, name) => left.replaceAll(name, STAND_INS[lang].name), text);
}
