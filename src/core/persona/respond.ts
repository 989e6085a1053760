import { initialTransition } from 'xstate';
import { present } from '../base/invariant.ts';
import type { Culture } from '../scenario/schema/customer-schema.ts';
import type { Effect, Persona } from '../scenario/schema/persona-schema.ts';
import type { Beat } from '../scenario/vocabulary.ts';
import { applyEffects, effectsThatHold } from './change.ts';
import { cultureEffects } from './culture-effects.ts';
import type { Customer } from './customer.ts';
import {
  compilePersona,
  entered,
  movesOf,
  stayedOn,
  type CustomerMachine,
  type MachineContext,
  type Move,
  type TurnEvent,
  type TurnFacts,
} from './machine.ts';

type Snapshot = ReturnType<CustomerMachine['resolveState']>;
type TransitionOfMachine = ReturnType<CustomerMachine['getTransitionData']>[number];

/** A persona ready to be played. */
export interface Player {
  readonly persona: Persona;
  readonly machine: CustomerMachine;
  /** The customer at the moment the call is picked up. */
  readonly first: Customer;
  readonly states: ReadonlyMap<string, PlayedState>;
}

/** A state with what is worked out once instead of in every turn. */
interface PlayedState {
  readonly snapshot: Snapshot;
  readonly effects: readonly Effect[];
  /** What each of the machine's transitions does. */
  readonly moves: ReadonlyMap<TransitionOfMachine, Move>;
}

/** `culture`: the ways of this case's customer, which colour any temper. */
export function castPersona(persona: Persona, culture?: Culture): Player {
  const machine = compilePersona(persona);
  const everywhere = [...persona.anywhere.effects, ...cultureEffects(culture)];
  const [{ value, context }] = initialTransition(machine);
  const states = Object.entries(persona.states).map(([name, state]): [string, PlayedState] => {
    const transitions = machine.states[name]?.transitions.get('turn') ?? [];
    const moves = movesOf(persona, name, state);
    return [
      name,
      {
        snapshot: machine.resolveState({ value: name, context }),
        effects: [...everywhere, ...state.effects],
        moves: new Map(
          transitions.map((transition, i) => [transition, present(moves[i], 'a move a transition')]),
        ),
      },
    ];
  });
  const first = toCustomer(persona, value, context);
  return { persona, machine, first, states: new Map(states) };
}

export interface Response {
  readonly customer: Customer;
  readonly beat: Beat;
  /** The effects that moved the customer, for the debrief. */
  readonly moved: readonly Effect[];
}

/**
 * One turn of the customer: effects first, then the transition. Pure. The machine selects the transition; what it does
 * is applied by the function that is the machine's own assign. XState's `transition()` gives the same (a law of the
 * tests) at ten times the cost, since it serves charts that nest, delay and spawn.
 */
export function respond(
  { persona, machine, states }: Player,
  customer: Customer,
  facts: TurnFacts,
): Response {
  const { snapshot, effects, moves } = present(
    states.get(customer.state),
    'the customer is in a state of the persona',
  );
  const before = { ...facts, context: customer.context, stayed: customer.stayed + 1 };
  const moved = effectsThatHold(effects, before);
  const event: TurnEvent = {
    type: 'turn',
    facts: { ...before, context: applyEffects(customer.context, moved) },
  };
  const [taken] = machine.getTransitionData(snapshot, event);
  const move = present(
    taken && moves.get(taken),
    'a state that can be left or stayed in has a move for every turn',
  );
  const isStay = move.type === 'stay';
  const context = isStay ? stayedOn(event, move.params) : entered(event, move.params);
  return {
    customer: toCustomer(persona, isStay ? customer.state : move.to, context),
    beat: context.beat,
    moved,
  };
}

function toCustomer(persona: Persona, name: string, context: MachineContext): Customer {
  const state = present(persona.states[name], 'a machine stands in a state of its persona');
  return {
    state: name,
    mood: state.mood,
    context: context.levels,
    stayed: context.stayed,
    final: state.final ?? null,
  };
}
