import { z } from 'zod';

/** Names in files: lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('A name: lower-case letters, digits and hyphens.');

/** A text in both languages. */
export const localisedSchema = z
  .strictObject({ zh: z.string().min(1), en: z.string().min(1) })
  .describe('One text in each language.');

/**
 * Expressions that mean a thing, in each language. A phrase is words with gaps and alternatives, never a regular
 * expression: `*` stands for up to eight characters or three words, `(a|b)` for either, `<class>` for the words of a
 * class, and parts joined by `&` stand in one sentence in any order.
 */
export const phrasesSchema = z
  .strictObject({ zh: z.array(z.string().min(1)).min(1), en: z.array(z.string().min(1)).min(1) })
  .describe(
    'Expressions by which the thing is known in a reply: words, `*` for a gap, `(a|b)` for either, `<class>` for any word of a class, `a & b` for both in any order.',
  );

export const formatSchema = z.literal(1).describe('The version of the file format.');

/** An integer context value of a persona. */
export const levelSchema = z.int().min(0).max(4);
export const tensionSchema = z.int().min(0).max(100).multipleOf(5);
