import type { Persona, PersonaState } from '../schema/persona-schema.ts';
import type { PersonaVariant } from '../schema/persona-variant-schema.ts';
import { BEATS } from '../vocabulary.ts';

type StateChange = NonNullable<PersonaVariant['states']>[string];

/** A list written anew, or added to. */
type ListChange<T> =
  | readonly T[]
  | { readonly first?: readonly T[] | undefined; readonly last?: readonly T[] | undefined }
  | undefined;

/**
 * The whole persona that a derived one comes to: what it leaves out is the base's, what it writes replaces that key by
 * key, lists are replaced or added to. The new states are complete (check-variant.ts).
 */
export function derivePersona(base: Persona, variant: PersonaVariant): Persona {
  const { extends: _, start, anywhere, states, lines, verdicts, ...portrait } = variant;
  return {
    ...portrait,
    start: mergeStart(base.start, start),
    anywhere: moves(base.anywhere, anywhere),
    states: mergeStates(base.states, states ?? {}),
    lines: mergeLines(base.lines, lines ?? {}),
    verdicts: changed(base.verdicts, verdicts),
  };
}

function mergeStates(
  base: Persona['states'],
  changes: Readonly<Record<string, StateChange>>,
): Persona['states'] {
  const names = [...new Set([...Object.keys(base), ...Object.keys(changes)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const state = mergeState(base[name], changes[name]);
      return state ? [[name, state]] : [];
    }),
  );
}

function mergeState(
  base: PersonaState | undefined,
  change: StateChange | undefined,
): PersonaState | undefined {
  if (!change) return base;
  const mood = change.mood ?? base?.mood;
  const thought = change.thought ?? base?.thought;
  if (!mood || !thought) return undefined;
  const { feels, stay, silence, final, effects, transitions } = base ?? BLANK;
  return {
    mood,
    thought,
    feels: change.feels ?? feels,
    stay: change.stay ?? stay,
    silence: change.silence ?? silence,
    final: change.final ?? final,
    ...moves({ effects, transitions }, change),
  };
}

/** What a new state has of itself. */
const BLANK: Omit<PersonaState, 'mood' | 'thought'> = { feels: [], stay: [], effects: [], transitions: [] };

type Moves = Pick<PersonaState, 'effects' | 'transitions'>;

function moves(base: Moves, change: Pick<StateChange, 'effects' | 'transitions'> | undefined): Moves {
  return {
    effects: changed(base.effects, change?.effects),
    transitions: changed(base.transitions, change?.transitions),
  };
}

function mergeLines(base: Persona['lines'], changes: NonNullable<PersonaVariant['lines']>): Persona['lines'] {
  const merged = { ...base };
  for (const beat of BEATS) {
    const change = changes[beat];
    if (change) merged[beat] = changed(base[beat] ?? [], change);
  }
  return merged;
}

function changed<T>(base: readonly T[], change: ListChange<T>): T[] {
  if (!change) return [...base];
  if (isList(change)) return [...change];
  return [...(change.first ?? []), ...base, ...(change.last ?? [])];
}

function isList<T>(change: NonNullable<ListChange<T>>): change is readonly T[] {
  return Array.isArray(change);
}

function mergeStart(base: Persona['start'], change: PersonaVariant['start']): Persona['start'] {
  return {
    state: change?.state ?? base.state,
    tension: change?.tension ?? base.tension,
    trust: change?.trust ?? base.trust,
    heard: change?.heard ?? base.heard,
    expectation: change?.expectation ?? base.expectation,
    patience: change?.patience ?? base.patience,
  };
}
