import { initialTransition, transition } from 'xstate';
import { present } from '../base/invariant.ts';
import type { Effect, Persona } from '../scenario/schema/persona-schema.ts';
import type { Beat } from '../scenario/vocabulary.ts';
import { effectsThatHold } from './change.ts';
import type { Customer } from './customer.ts';
import {
  compilePersona,
  factsFor,
  type CustomerMachine,
  type MachineContext,
  type TurnFacts,
} from './machine.ts';

/** A persona ready to be played. */
export interface Player {
  readonly persona: Persona;
  readonly machine: CustomerMachine;
}

export function castPersona(persona: Persona): Player {
  return { persona, machine: compilePersona(persona) };
}

/** The customer at the moment the call is picked up. */
export function firstCustomer(player: Player): Customer {
  const [snapshot] = initialTransition(player.machine);
  return toCustomer(player, snapshot.value, snapshot.context);
}

export interface Response {
  readonly customer: Customer;
  readonly beat: Beat;
  /** The effects that moved the customer, for the debrief. */
  readonly moved: readonly Effect[];
}

/** One turn of the customer: effects first, then the transition. Pure. */
export function respond(player: Player, customer: Customer, facts: TurnFacts): Response {
  const { machine, persona } = player;
  const before: MachineContext = { levels: customer.context, stayed: customer.stayed, beat: 'opening' };
  const resolved = machine.resolveState({ value: customer.state, context: before });
  const [affected] = transition(machine, resolved, { type: 'notice', facts });
  const [decided] = transition(machine, affected, { type: 'decide', facts });
  const state = present(persona.states[customer.state], 'the customer is in a state of the persona');
  const asked = factsFor(facts, { ...before, stayed: customer.stayed + 1 });
  return {
    customer: toCustomer(player, decided.value, decided.context),
    beat: decided.context.beat,
    moved: effectsThatHold([...persona.anywhere.effects, ...state.effects], asked),
  };
}

function toCustomer({ persona }: Player, value: unknown, context: MachineContext): Customer {
  const name = String(value);
  const state = present(persona.states[name], 'a machine stands in a state of its persona');
  return {
    state: name,
    mood: state.mood,
    context: context.levels,
    stayed: context.stayed,
    final: state.final ?? null,
  };
}
