import { z } from 'zod';

import type { Localised } from '../../src/core/base/lang.ts';
import { fieldWords, UNITS, type Unit } from '../../src/core/scenario/schema/field.ts';

/** One key of a file format, as its schema documents it. */
export interface DocumentedField {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly words: Localised | undefined;
  readonly unit: Localised | undefined;
  /** Undefined where the key must be written, or has no default. */
  readonly fallback: unknown;
  readonly isRequired: boolean;
  readonly example: unknown;
}

/** The keys of one object of a file format. `path`: from the root of the file, `[]` for a list, `<name>` for any name. */
export interface SchemaSection {
  readonly path: string;
  readonly words: Localised | undefined;
  readonly fields: readonly DocumentedField[];
}

/** The section in which values by variable are explained. */
export const DRAWN = 'drawn';

/** What stands in a section of its own for all files: how to tell it, and the name of that section. */
export type Shared = ReadonlyMap<unknown, string>;

/** All objects of a format, outermost first. What is `shared` is not gone into. */
export function schemaSections(schema: z.ZodType, path: string, shared: Shared): readonly SchemaSection[] {
  const inner = innermost(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => sectionsOf(option, path, shared));
  if (inner instanceof z.ZodArray) return sectionsOf(inner.element, `${path}[]`, shared);
  if (inner instanceof z.ZodRecord) return sectionsOf(inner.valueType, joined(path, '<name>'), shared);
  if (!(inner instanceof z.ZodObject)) return [];
  const fields = fieldsOf(inner);
  return [
    { path, words: wordsOf(schema), fields },
    ...fields.flatMap((one) => sectionsOf(one.schema, joined(path, one.name), shared)),
  ];
}

function sectionsOf(schema: z.core.$ZodType, path: string, shared: Shared): readonly SchemaSection[] {
  if (!(schema instanceof z.ZodType)) return [];
  return sharedName(schema, shared) === undefined ? schemaSections(schema, path, shared) : [];
}

/** The name of the section in which a schema is explained for all files; undefined where it has none. */
export function sharedName(schema: z.ZodType, shared: Shared): string | undefined {
  if (isDrawn(innermost(schema))) return DRAWN;
  return layers(schema)
    .map(({ def }) => shared.get(def))
    .find((name) => name !== undefined);
}

/** A value by variable is made anew for each kind of value, so it is known by its keys. */
function isDrawn(schema: z.ZodType): boolean {
  return schema instanceof z.ZodObject && Object.keys(schema.shape).join() === 'by,values';
}

/** The keys of an object, whatever is wrapped around each. */
export function fieldsOf(schema: z.ZodObject): readonly DocumentedField[] {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  return Object.entries(shape).flatMap(([name, one]) => {
    if (!(one instanceof z.ZodType)) return [];
    const unit = noted(one, 'unit');
    const fallback = defaultOf(one);
    return [
      {
        name,
        schema: one,
        words: wordsOf(one),
        unit: isUnit(unit) ? UNITS[unit] : undefined,
        fallback,
        isRequired: fallback === undefined && !one.safeParse(undefined).success,
        example: exampleOf(one),
      },
    ];
  });
}

/** What is said of a schema, by the outermost wrapper that says something. */
function wordsOf(schema: z.ZodType): Localised | undefined {
  return layers(schema)
    .map(fieldWords)
    .find((words) => words !== undefined);
}

function exampleOf(schema: z.ZodType): unknown {
  const examples = noted(schema, 'examples');
  return Array.isArray(examples) ? examples[0] : undefined;
}

function noted(schema: z.ZodType, key: string): unknown {
  return layers(schema)
    .map((layer) => layer.meta()?.[key])
    .find((note) => note !== undefined);
}

function isUnit(unit: unknown): unit is Unit {
  return typeof unit === 'string' && unit in UNITS;
}

function defaultOf(schema: z.ZodType): unknown {
  const wrapper = layers(schema).find((layer) => layer instanceof z.ZodDefault);
  return wrapper?.def.defaultValue;
}

/** A schema and what it wraps, outermost first. */
function layers(schema: z.ZodType): readonly z.ZodType[] {
  const isWrapper =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodLazy;
  const inner = isWrapper ? schema.unwrap() : undefined;
  return inner instanceof z.ZodType ? [schema, ...layers(inner)] : [schema];
}

export function innermost(schema: z.ZodType): z.ZodType {
  return layers(schema).at(-1) ?? schema;
}

function joined(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}
