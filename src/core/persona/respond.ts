import { initialTransition } from 'xstate';
import { present } from '../base/invariant.ts';
import type { Effect, Persona } from '../scenario/schema/persona-schema.ts';
import type { Beat } from '../scenario/vocabulary.ts';
import { applyEffects, effectsThatHold } from './change.ts';
import type { Customer } from './customer.ts';
import { inertScope, type InertScope } from './inert-scope.ts';
import { compilePersona, type CustomerMachine, type MachineContext, type TurnFacts } from './machine.ts';

/** A persona ready to be played. */
export interface Player {
  readonly persona: Persona;
  readonly machine: CustomerMachine;
  readonly scope: InertScope;
}

export function castPersona(persona: Persona): Player {
  const machine = compilePersona(persona);
  return { persona, machine, scope: inertScope(machine) };
}

/** The customer at the moment the call is picked up. */
export function firstCustomer(player: Player): Customer {
  const [snapshot] = initialTransition(player.machine);
  return toCustomer(player.persona, snapshot.value, snapshot.context);
}

export interface Response {
  readonly customer: Customer;
  readonly beat: Beat;
  /** The effects that moved the customer, for the debrief. */
  readonly moved: readonly Effect[];
}

/** One turn of the customer: effects first, then the transition. Pure. */
export function respond({ persona, machine, scope }: Player, customer: Customer, facts: TurnFacts): Response {
  const state = present(persona.states[customer.state], 'the customer is in a state of the persona');
  const before = { ...facts, context: customer.context, stayed: customer.stayed + 1 };
  const moved = effectsThatHold([...persona.anywhere.effects, ...state.effects], before);
  const settled = { ...before, context: applyEffects(customer.context, moved) };
  const context: MachineContext = { levels: customer.context, stayed: customer.stayed, beat: 'opening' };
  const resolved = machine.resolveState({ value: customer.state, context });
  const next = machine.transition(resolved, { type: 'turn', facts: settled }, scope);
  return { customer: toCustomer(persona, next.value, next.context), beat: next.context.beat, moved };
}

function toCustomer(persona: Persona, value: unknown, context: MachineContext): Customer {
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
