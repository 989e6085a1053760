import { z } from 'zod';

import type { Localised } from '../../src/core/base/lang.ts';
import { idSchema } from '../../src/core/scenario/schema/common.ts';
import { innermost, sharedName, type Shared } from './schema-sections.ts';

/** Longer lists of values are left to the vocabulary. */
const MOST_VALUES = 12;

/** What may be written for a field, as a trainer would say it. */
export function typeWords(schema: z.ZodType, shared: Shared): Localised {
  const name = sharedName(schema, shared);
  if (name !== undefined) return same(`[${name}](#${name})`);
  const inner = innermost(schema);
  if (inner instanceof z.ZodArray) return ofList(inner, shared);
  if (inner instanceof z.ZodUnion) return ofUnion(inner, shared);
  if (inner instanceof z.ZodRecord) return { zh: '按名字写', en: 'by name' };
  if (inner instanceof z.ZodObject) return { zh: '一组键', en: 'keys' };
  if (inner instanceof z.ZodEnum) return ofValues(inner.options.map(String));
  if (inner instanceof z.ZodLiteral) return same([...inner.values].map((value) => code(value)).join(' · '));
  if (inner instanceof z.ZodNumber) return ofNumber(inner);
  if (inner instanceof z.ZodBoolean) return same('`true` · `false`');
  return inner.def === idSchema.def ? { zh: '名字', en: 'name' } : { zh: '文字', en: 'text' };
}

function ofList(schema: z.ZodArray, shared: Shared): Localised {
  const { element } = schema;
  const of = element instanceof z.ZodType ? typeWords(element, shared) : same('');
  return { zh: `列表：${of.zh}`, en: `list: ${of.en}` };
}

function ofUnion({ options }: z.ZodUnion, shared: Shared): Localised {
  const words = options.flatMap((option) => (option instanceof z.ZodType ? [typeWords(option, shared)] : []));
  const distinct = words.filter((one, i) => words.findIndex(({ en }) => en === one.en) === i);
  return { zh: distinct.map(({ zh }) => zh).join(' 或 '), en: distinct.map(({ en }) => en).join(' or ') };
}

function ofValues(values: readonly string[]): Localised {
  if (values.length <= MOST_VALUES) return same(values.map(code).join(' · '));
  return {
    zh: `[词汇表](../catalogue/vocabulary.zh.md)里的 ${values.length} 个词之一`,
    en: `one of ${values.length} words of the [vocabulary](../catalogue/vocabulary.en.md)`,
  };
}

/** Whole numbers everywhere; zod's own bounds of an integer say nothing to a trainer. */
function ofNumber({ minValue, maxValue }: z.ZodNumber): Localised {
  const least = minValue !== null && Number.isSafeInteger(minValue) && minValue > Number.MIN_SAFE_INTEGER;
  const most = maxValue !== null && Number.isSafeInteger(maxValue) && maxValue < Number.MAX_SAFE_INTEGER;
  if (least && most)
    return { zh: `整数，${minValue} 到 ${maxValue}`, en: `whole number, ${minValue} to ${maxValue}` };
  if (least) return { zh: `整数，不小于 ${minValue}`, en: `whole number, ${minValue} or more` };
  return { zh: '整数', en: 'whole number' };
}

function same(text: string): Localised {
  return { zh: text, en: text };
}

function code(value: unknown): string {
  return `\`${String(value)}\``;
}
