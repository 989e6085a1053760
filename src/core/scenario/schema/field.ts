import type { z } from 'zod';
import type { Localised } from '../../base/lang.ts';

/** What a number of a field counts. */
export const UNITS = {
  minutes: { zh: '分钟', en: 'minutes' },
  milliseconds: { zh: '毫秒', en: 'milliseconds' },
  years: { zh: '年', en: 'years' },
  steps: { zh: '档', en: 'steps' },
  points: { zh: '分', en: 'points' },
  hundredths: { zh: '百分之一分', en: 'hundredths of a point' },
  percent: { zh: '百分比', en: 'percent' },
} as const;
export type Unit = keyof typeof UNITS;

/** What is said of a field beside its meaning. */
export interface FieldNotes {
  /** A value as one would write it. */
  readonly example?: unknown;
  readonly unit?: Unit;
}

/** What a schema says of a field: in messages, in the editor and in the reference for trainers. */
export interface FieldWords {
  readonly [key: string]: unknown;
  /** The English meaning, under the name that JSON Schema has for it. */
  readonly description: string;
  readonly zh: string;
  readonly examples?: unknown[];
  readonly unit?: Unit;
}

/** The words of a field, for `.meta()`: what it means in each language, an example, the unit of its number. */
export function field(zh: string, en: string, { example, unit }: FieldNotes = {}): FieldWords {
  return {
    description: en,
    zh,
    ...(example !== undefined && { examples: [example] }),
    ...(unit !== undefined && { unit }),
  };
}

/** The meaning of a field as its schema was told it; undefined where it was told none. */
export function fieldWords(schema: z.ZodType): Localised | undefined {
  const { description, zh } = schema.meta() ?? {};
  return description !== undefined && typeof zh === 'string' ? { zh, en: description } : undefined;
}
