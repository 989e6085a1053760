import type { Localised } from '../../base/lang.ts';

const TYPE_NAMES: Readonly<Partial<Record<string, Localised>>> = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  object: { zh: '一组键和值', en: 'keys with values' },
  record: { zh: '一组键和值', en: 'keys with values' },
  array: { zh: '列表（每项以“- ”开头）', en: 'a list (items start with `- `)' },
};

/** A type of value as a trainer would say it. */
export function typeName(type: string): Localised {
  return TYPE_NAMES[type] ?? { zh: type, en: type };
}

/** A bound in words: of a list's items, a text's characters, or a number itself. */
export function quantity(origin: string, bound: 'least' | 'most', limit: number): Localised {
  const zh = bound === 'least' ? '至少' : '至多';
  const en = bound === 'least' ? 'at least' : 'at most';
  if (origin === 'array')
    return { zh: `${zh}要有 ${limit} 项`, en: `${en} ${limit} ${limit === 1 ? 'item' : 'items'}` };
  if (origin === 'string')
    return {
      zh: `${zh}要有 ${limit} 个字`,
      en: `${en} ${limit} ${limit === 1 ? 'character' : 'characters'}`,
    };
  return { zh: `${zh}是 ${limit}`, en: `a number of ${en} ${limit}` };
}
