import { useMachine } from '@xstate/react';
import { useEffect, useState } from 'react';
import { fromPromise, type SnapshotFrom } from 'xstate';
import { objectionsOf } from '../../lib/runs/attempt-with.ts';
import { runStore } from '../../lib/runs/run-store.ts';
import { callMachine, type CallEvent } from './call-machine.ts';
import { loadTalk } from './load-talk.ts';
import { toStored, type Talk } from './talk.ts';

const machine = callMachine.provide({
  actors: { load: fromPromise<Talk, { readonly id: string }>(({ input }) => loadTalk(input.id)) },
});

export interface LiveCall {
  readonly snapshot: SnapshotFrom<typeof callMachine>;
  readonly send: (event: CallEvent) => void;
  /** False once the browser has refused to keep the call. */
  readonly isKept: boolean;
}

/** One call, kept in this browser after every step. */
export function useCall(id: string): LiveCall {
  const [snapshot, send] = useMachine(machine, { input: { id } });
  const isKept = useKeeping(snapshot.context.talk);
  return { snapshot, send, isKept };
}

/** Keeps the call as it changes; false once the browser has refused to. */
function useKeeping(talk: Talk | null): boolean {
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    if (!talk || !hasChanged(talk)) return;
    runStore.put(toStored(talk, Date.now())).catch(() => setKept(false));
  }, [talk]);
  return isKept;
}

function hasChanged({ inputs, objections, stored: { attempt } }: Talk): boolean {
  return inputs !== attempt.inputs || objections !== objectionsOf(attempt);
}
