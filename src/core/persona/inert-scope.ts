import { createActor, type ActorScope } from 'xstate';
import type { CustomerMachine, TurnEvent } from './machine.ts';

type Snapshot = ReturnType<CustomerMachine['resolveState']>;
export type InertScope = ActorScope<Snapshot, TurnEvent>;

/**
 * What XState's pure `machine.transition` wants to be handed besides snapshot and event. Our machines send, spawn and
 * delay nothing, so it does nothing; one is made a machine, since XState's own `transition()` builds a new actor for
 * every step, which costs more than the step.
 */
export function inertScope(machine: CustomerMachine): InertScope {
  const self = createActor(machine);
  const nothing = (): void => undefined;
  return {
    self,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    system: self.system,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}
