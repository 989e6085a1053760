import { assign, fromPromise, setup } from 'xstate';
import type { Input } from '../../../core/situation/input.ts';
import type { Objection } from '../../../core/session/objection.ts';
import { act, object, pickUp, takeBack, type Talk } from './talk.ts';

export interface CallContext {
  readonly id: string;
  /** Null until it is loaded. */
  readonly talk: Talk | null;
  readonly error: unknown;
}

export type CallEvent =
  | { readonly type: 'pick-up' }
  | { readonly type: 'act'; readonly input: Input }
  | { readonly type: 'take-back'; readonly turn: number }
  | { readonly type: 'object'; readonly objection: Objection }
  | { readonly type: 'retry' };

/** The longest a browser's timer waits; nobody does. */
const NEVER = 2 ** 31 - 1;

const now = (): number => performance.now();

const untilSilence = ({ zero, state: { deadlineAt } }: Talk): number =>
  deadlineAt === null ? NEVER : Math.max(0, zero + deadlineAt - now());

const change = (talk: Talk | null, how: (talk: Talk) => Talk): { talk: Talk | null } => ({
  talk: talk && how(talk),
});

/**
 * The call as the page lives it. Timers live here and nowhere else: when the customer's patience runs out, silence
 * is the input. What the customer says to it is the session's business.
 */
export const callMachine = setup({
  types: {
    context: {} as CallContext,
    events: {} as CallEvent,
    input: {} as { readonly id: string },
  },
  actors: {
    load: fromPromise<Talk, { readonly id: string }>(() =>
      Promise.reject(new Error('the page gives the loader')),
    ),
  },
  delays: {
    untilSilence: ({ context: { talk } }) => (talk ? untilSilence(talk) : NEVER),
  },
  guards: {
    isOver: ({ context }) => context.talk?.state.status === 'ended',
    isUnderWay: ({ context }) => (context.talk?.inputs.length ?? 0) > 0,
  },
  actions: {
    pickUp: assign(({ context }) => change(context.talk, (talk) => pickUp(talk, now()))),
    act: assign(({ context }, input: Input) => change(context.talk, (talk) => act(talk, input, now()))),
    takeBack: assign(({ context }, turn: number) =>
      change(context.talk, (talk) => takeBack(talk, turn, now())),
    ),
    object: assign(({ context }, objection: Objection) =>
      change(context.talk, (talk) => object(talk, objection)),
    ),
  },
}).createMachine({
  id: 'call',
  context: ({ input }) => ({ id: input.id, talk: null, error: null }),
  initial: 'loading',
  states: {
    loading: {
      invoke: {
        src: 'load',
        input: ({ context }) => ({ id: context.id }),
        onDone: { target: 'opened', actions: assign({ talk: ({ event }) => event.output }) },
        onError: { target: 'failed', actions: assign({ error: ({ event }) => event.error }) },
      },
    },
    failed: { on: { retry: 'loading' } },
    opened: {
      always: [
        { guard: 'isOver', target: 'ended' },
        { guard: 'isUnderWay', target: 'talking' },
        { target: 'ringing' },
      ],
    },
    ringing: { on: { 'pick-up': { target: 'talking', actions: 'pickUp' } } },
    talking: {
      always: { guard: 'isOver', target: 'ended' },
      after: {
        untilSilence: {
          target: 'talking',
          reenter: true,
          actions: { type: 'act', params: { type: 'silence' } },
        },
      },
      on: {
        act: {
          target: 'talking',
          reenter: true,
          actions: { type: 'act', params: ({ event }) => event.input },
        },
        'take-back': {
          target: 'talking',
          reenter: true,
          actions: { type: 'takeBack', params: ({ event }) => event.turn },
        },
        object: { actions: { type: 'object', params: ({ event }) => event.objection } },
      },
    },
    ended: {
      on: {
        'take-back': { target: 'talking', actions: { type: 'takeBack', params: ({ event }) => event.turn } },
        object: { actions: { type: 'object', params: ({ event }) => event.objection } },
      },
    },
  },
});
