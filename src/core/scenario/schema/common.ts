import { z } from 'zod';
import { FORMAT } from '../format.ts';
import { field } from './field.ts';

/** Names in files: lower-case words joined by hyphens. */
export const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const idSchema = z
  .string()
  .regex(NAME)
  .meta(
    field('名字：小写字母、数字和连字符。', 'A name: lower-case letters, digits and hyphens.', {
      example: 'delivery-fee',
    }),
  );

/** The two texts of a localised value, for schemas that carry more beside them. */
export const localisedShape = {
  zh: z
    .string()
    .min(1)
    .meta(field('中文。', 'The Chinese words.', { example: '您好' })),
  en: z
    .string()
    .min(1)
    .meta(field('英文。', 'The English words.', { example: 'Hello' })),
};

/** A text in both languages. */
export const localisedSchema = z.strictObject(localisedShape).meta(
  field('一段文字，中英文各写一遍。', 'One text in each language.', {
    example: { zh: '您好', en: 'Hello' },
  }),
);

/**
 * Expressions that mean a thing, in each language. A phrase is words with gaps and alternatives, never a regular
 * expression: `*` stands for up to eight characters or three words, `(a|b)` for either, `<class>` for the words of a
 * class, and parts joined by `&` stand in one sentence in any order.
 */
export const phrasesSchema = z
  .strictObject({
    zh: z.array(z.string().min(1)).min(1).meta(field('中文说法。', 'The Chinese expressions.')),
    en: z.array(z.string().min(1)).min(1).meta(field('英文说法。', 'The English expressions.')),
  })
  .meta(
    field(
      '回复里出现哪些说法就算提到了它：普通文字，“*”表示中间隔几个字，“(甲|乙)”二选一，“<词类>”是一类词，“甲 & 乙”不论先后。',
      'Expressions by which the thing is known in a reply: words, `*` for a gap, `(a|b)` for either, `<class>` for any word of a class, `a & b` for both in any order.',
      { example: { zh: ['退*运费', '<refund> & 运费'], en: ['refund * delivery fee'] } },
    ),
  );

export const formatSchema = z.literal(FORMAT).meta(
  field(
    '文件格式的版本。旧版本打开时会自动升级。',
    'The version of the file format. Older ones are migrated as they are read.',
    {
      example: FORMAT,
    },
  ),
);

/** An integer context value of a persona. */
export const levelSchema = z.int().min(0).max(4);
export const tensionSchema = z.int().min(0).max(100).multipleOf(5);
