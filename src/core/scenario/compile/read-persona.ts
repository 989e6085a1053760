import type { Diagnostic } from '../../base/diagnostic.ts';
import { invariant } from '../../base/invariant.ts';
import { succeed, type Result } from '../../base/result.ts';
import { personaSchema, type Persona } from '../schema/persona-schema.ts';
import { personaVariantSchema, type PersonaVariant } from '../schema/persona-variant-schema.ts';
import { checkPersona } from './check-persona.ts';
import { checkSoundsLike, checkVariant, NO_BASES, type Bases } from './check-variant.ts';
import { derivePersona } from './derive-persona.ts';
import { bareName } from './file-names.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { readDocument } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';

type Read = Result<Persona, Diagnostic[]>;

/**
 * A persona file to a checked persona, or everything that is wrong in it with line, column and cure. `bases`: what a
 * file that says `extends` can derive from.
 */
export function readPersona(file: SourceFile, bases: Bases = NO_BASES): Read {
  const parsed = parseYaml(file);
  return parsed.ok ? readParsed(file, parsed.value, bases) : parsed;
}

/** All persona files, by name: those that stand alone first, so that the others can derive from them. */
export function readPersonas(files: readonly SourceFile[]): ReadonlyMap<string, Read> {
  const derived = files.filter((file) => derives(parseYaml(file)));
  const alone = files.filter((file) => !derived.includes(file));
  const read = (list: readonly SourceFile[], bases: Bases): [string, Read][] =>
    list.map((file) => [bareName(file.path), readPersona(file, bases)]);
  const names = files.map(({ path }) => bareName(path));
  const standing = new Map(read(alone, { ...NO_BASES, names }));
  const bases = { alone: standing, derived: derived.map(({ path }) => bareName(path)), names };
  return new Map([...standing, ...read(derived, bases)]);
}

function readParsed(file: SourceFile, parsed: ParsedYaml, bases: Bases): Read {
  if (!isDerived(parsed.value))
    return readDocument(file, parsed, {
      kind: 'persona',
      schema: personaSchema,
      check: (persona, path) => [...checkPersona(persona, path), ...checkSoundsLike(persona, bases)],
    });
  const read = readDocument(file, parsed, {
    kind: 'persona',
    schema: personaVariantSchema,
    check: (variant, path) => checkVariant(variant, path, bases),
  });
  return read.ok ? succeed(derived(read.value, bases)) : read;
}

function derived(variant: PersonaVariant, { alone }: Bases): Persona {
  const base = alone.get(variant.extends);
  invariant(base?.ok === true, 'a checked variant has a base that could be read');
  return derivePersona(base.value, variant);
}

function derives(parsed: Result<ParsedYaml, unknown>): boolean {
  return parsed.ok && isDerived(parsed.value.value);
}

function isDerived(document: unknown): boolean {
  return typeof document === 'object' && document !== null && 'extends' in document;
}
