import type { ContentFile } from '../scenario/compile/read-content.ts';
import type { SourceFile } from '../scenario/compile/source-file.ts';
import type { Persona } from '../scenario/schema/persona-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { LintScope } from './check.ts';

/** A thing that could be read, with its file. */
export interface Authored<T> {
  readonly value: T;
  readonly file: SourceFile;
}

export function authored<T>(files: readonly ContentFile<T>[]): readonly Authored<T>[] {
  return files.flatMap(({ file, read }) => (read.ok ? [{ value: read.value, file }] : []));
}

/** A case with a persona it can be played with. */
export interface Pairing {
  readonly scenario: Authored<Scenario>;
  readonly persona: Authored<Persona>;
  /** Index in the case's list of personas. */
  readonly index: number;
}

/** Every case with each of its personas that is there. */
export function pairings({ content }: LintScope): readonly Pairing[] {
  const personas = authored(content.personas);
  return authored(content.scenarios).flatMap((scenario) =>
    scenario.value.personas.flatMap((id, index) => {
      const persona = personas.find(({ value }) => value.id === id);
      return persona ? [{ scenario, persona, index }] : [];
    }),
  );
}
