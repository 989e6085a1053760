import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BUILDING_BLOCKS, FILE_KINDS, reference, SHARED } from '../../scripts/generators/reference.ts';
import { innermost, schemaSections, sharedName } from '../../scripts/generators/schema-sections.ts';

const sections = [
  ...Object.entries(FILE_KINDS).flatMap(([kind, { schema }]) =>
    schemaSections(schema, '', SHARED).map((section) => ({ kind, ...section })),
  ),
  ...Object.entries(BUILDING_BLOCKS).flatMap(([kind, schema]) =>
    schemaSections(schema, '', SHARED).map((section) => ({ kind, ...section })),
  ),
];
const fields = sections.flatMap(({ kind, path, fields: own }) =>
  own.map((field) => ({ ...field, where: `${kind} ${path}.${field.name}` })),
);

/** Whether a field is a single value, so that an example says more than a section of its own. */
function isSingle(schema: z.ZodType): boolean {
  const inner = innermost(schema);
  const hasKeys = inner instanceof z.ZodObject || inner instanceof z.ZodRecord || inner instanceof z.ZodUnion;
  return !hasKeys && !(inner instanceof z.ZodArray) && sharedName(schema, SHARED) === undefined;
}

describe('the file formats document themselves', () => {
  it('every field says what it means, in Chinese and in English', () => {
    const mute = fields.filter(
      ({ words }) => !words || !/[\u4e00-\u9fff]/.test(words.zh) || !/[a-z]/i.test(words.en),
    );
    expect(mute.map(({ where }) => where)).toEqual([]);
    expect(fields.length).toBeGreaterThan(200);
  });

  it('every single value has an example', () => {
    const bare = fields.filter(({ schema, example }) => isSingle(schema) && example === undefined);
    expect(bare.map(({ where }) => where)).toEqual([]);
  });

  it('every example is one that the format takes', () => {
    const wrong = fields.filter(
      ({ schema, example }) => example !== undefined && !schema.safeParse(example).success,
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it('minutes, milliseconds and years say that they are', () => {
    const named = ['at-most', 'at-least', 'after', 'since-years'];
    const counted = fields.filter(({ name, where }) => named.includes(name) && !where.includes('condition'));
    expect(counted.filter(({ unit }) => unit === undefined).map(({ where }) => where)).toEqual([]);
  });
});

describe('the reference for trainers', () => {
  it('holds every field of every file, in both languages', async () => {
    const pages = await reference.files();
    expect(pages.map(({ path }) => path)).toEqual([
      'docs/authoring/reference.zh.md',
      'docs/authoring/reference.en.md',
    ]);
    for (const { content } of pages) {
      const missing = fields.filter(({ name }) => !content.includes(`\`${name}\``));
      expect(missing.map(({ where }) => where)).toEqual([]);
    }
  });
});
