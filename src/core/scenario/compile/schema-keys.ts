import { z } from 'zod';
import type { Localised } from '../../base/lang.ts';
import { fieldWords } from '../schema/field.ts';
import type { Path } from './locate.ts';

/** The keys that a schema knows at a path, for suggestions; none where any name is allowed. */
export function schemaKeys(schema: z.ZodType, path: Path): readonly string[] {
  return [...new Set(schemasAt(schema, path).flatMap(ownKeys))];
}

/** What the schema says of the value at a path, in its author's words: the outermost that says something. */
export function describedAt(schema: z.ZodType, path: Path): Localised | undefined {
  let found: Localised | undefined;
  walk(schema, path, (inner) => {
    found ??= fieldWords(inner);
  });
  return found;
}

function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  const ends: z.ZodType[] = [];
  walk(schema, path, (inner) => ends.push(inner));
  return ends;
}

/** Visits every schema that applies to the value at the path, wrappers before what they wrap. */
function walk(schema: z.core.$ZodType, path: Path, visit: (schema: z.ZodType) => void): void {
  if (!(schema instanceof z.ZodType)) return;
  const [step, ...rest] = path;
  if (step === undefined) visit(schema);
  for (const inner of unwrapped(schema)) walk(inner, path, visit);
  if (step === undefined) return;
  const below = stepInto(schema, String(step));
  if (below) walk(below, rest, visit);
}

function unwrapped(schema: z.ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodLazy)
    return [schema.unwrap()];
  return schema instanceof z.ZodUnion ? schema.options : [];
}

function stepInto(schema: z.ZodType, step: string): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return shape[step];
  }
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

function ownKeys(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return schema.keyType.options.map(String);
  return [];
}
