import { assign, setup } from 'xstate';
import { present } from '../base/invariant.ts';
import type { Condition } from '../scenario/schema/condition.ts';
import type {
  Change,
  CustomerContext,
  Persona,
  PersonaState,
  Transition,
} from '../scenario/schema/persona-schema.ts';
import type { Beat } from '../scenario/vocabulary.ts';
import { holds, type ConditionFacts } from '../situation/condition.ts';
import { applyChange } from './change.ts';

/**
 * A persona as an XState machine: guards and assigns are data, there is no `after` and no `invoke`, so it can be
 * drawn, stepped purely and explored. One event a turn carries the levels after the effects; the first transition
 * whose condition holds on them is taken.
 */
export interface MachineContext {
  readonly levels: CustomerContext;
  readonly stayed: number;
  /** What the customer says next. */
  readonly beat: Beat;
}

/** What conditions ask of, without the customer's own standing, which the machine adds. */
export type TurnFacts = Omit<ConditionFacts, 'context' | 'stayed'>;

export interface TurnEvent {
  readonly type: 'turn';
  /** Everything conditions may ask, on the levels after the effects. */
  readonly facts: ConditionFacts & { readonly context: CustomerContext };
}

/** What an event does to the context. */
export type Move = Enter | Stay;

interface Enter {
  readonly type: 'enter';
  readonly when: Condition;
  readonly to: string;
  readonly params: { readonly add: Change | undefined; readonly beat: Beat; readonly isNew: boolean };
}

/** Without a transition the state's beats are spoken in turn. */
interface Stay {
  readonly type: 'stay';
  readonly params: { readonly stay: readonly Beat[] };
}

/** The context after a transition. */
export function entered({ facts }: TurnEvent, { add, beat, isNew }: Enter['params']): MachineContext {
  return { levels: applyChange(facts.context, add), stayed: isNew ? 0 : facts.stayed, beat };
}

/** The context after a turn that took no transition. */
export function stayedOn({ facts }: TurnEvent, { stay }: Stay['params']): MachineContext {
  const beat = stay[(facts.stayed - 1) % stay.length];
  return {
    levels: facts.context,
    stayed: facts.stayed,
    beat: present(beat, 'a state that can be stayed in has beats'),
  };
}

const { createMachine } = setup({
  types: { context: {} as MachineContext, events: {} as TurnEvent },
  guards: {
    holds: ({ event }, params: { when: Condition }) => holds(params.when, event.facts),
  },
  actions: {
    enter: assign(({ event }, params: Enter['params']) => entered(event, params)),
    stay: assign(({ event }, params: Stay['params']) => stayedOn(event, params)),
  },
});

/** Compiles a checked persona. 0.3 ms; keep the machine. */
export function compilePersona(persona: Persona) {
  return createMachine({
    id: persona.id,
    initial: persona.start.state,
    context: { levels: levelsOf(persona.start), stayed: 0, beat: 'opening' },
    states: Object.fromEntries(
      Object.entries(persona.states).map(([name, state]) => [name, stateNode(persona, name, state)]),
    ),
  });
}

export type CustomerMachine = ReturnType<typeof compilePersona>;

function levelsOf({ tension, trust, heard, expectation, patience }: CustomerContext): CustomerContext {
  return { tension, trust, heard, expectation, patience };
}

/** What a turn can do in a state, in the order in which it is tried. An ending state has none. */
export function movesOf(persona: Persona, name: string, state: PersonaState): readonly Move[] {
  if (state.final) return [];
  const transitions = [...persona.anywhere.transitions, ...silence(name, state), ...state.transitions];
  const moves = transitions.map(({ when, to, beat, add }): Move => {
    const params = { add, beat: beat ?? firstBeat(persona, to), isNew: to !== name };
    return { type: 'enter', when, to, params };
  });
  return [...moves, { type: 'stay', params: { stay: state.stay } }];
}

function stateNode(persona: Persona, name: string, state: PersonaState) {
  if (state.final) return { type: 'final' as const };
  const turn = movesOf(persona, name, state).map((move) =>
    move.type === 'stay'
      ? { actions: { type: 'stay' as const, params: move.params } }
      : {
          guard: { type: 'holds' as const, params: { when: move.when } },
          target: move.to,
          reenter: true,
          actions: { type: 'enter' as const, params: move.params },
        },
  );
  return { on: { turn } };
}

/** What silence does, as a transition of its own into the same state. */
function silence(name: string, state: PersonaState): Transition[] {
  if (!state.silence) return [];
  const { beat, add } = state.silence;
  return [{ when: { input: { any: ['silence'] } }, to: name, beat, add }];
}

function firstBeat(persona: Persona, to: string): Beat {
  const state = present(persona.states[to], 'a compiled persona knows its states');
  return state.stay[0] ?? (state.final === 'gone' ? 'leave' : 'farewell');
}
