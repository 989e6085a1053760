import { useCallback, useEffect } from 'react';
import type { Objection } from '../../../core/session/objection.ts';
import type { Input } from '../../../core/situation/input.ts';
import { useKeptContent } from '../../lib/offline/use-kept-content.ts';
import { useTexts } from '../../lib/run/use-texts.ts';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { Loading } from '../../ui/loading.tsx';
import { CallScreen } from './call-screen.tsx';
import { useCallUi } from './call-ui.ts';
import type { Talk } from './talk.ts';
import { useCall, type LiveCall } from './use-call.ts';
import { useCallSounds } from './use-call-sounds.ts';

/** One call, from the first ring to the hang-up. */
export function PractisePage({ id }: { readonly id: string }) {
  const { begin } = useCallUi();
  const { snapshot, send, isKept } = useCall(id);
  const { talk, error } = snapshot.context;
  useEffect(() => begin(id), [begin, id]);
  if (snapshot.matches('failed'))
    return <LoadProblem error={error} onRetry={() => send({ type: 'retry' })} />;
  if (!talk) return <Loading />;
  const phase = snapshot.matches('ringing') ? 'ringing' : snapshot.matches('ended') ? 'ended' : 'talking';
  return <LoadedPage talk={talk} phase={phase} isKept={isKept} send={send} />;
}

interface LoadedPageProps {
  readonly talk: Talk;
  readonly phase: 'ringing' | 'talking' | 'ended';
  readonly isKept: boolean;
  readonly send: LiveCall['send'];
}

function LoadedPage({ talk, phase, isKept, send }: LoadedPageProps) {
  const { attempt } = talk.stored;
  const texts = useTexts(attempt.lang);
  const ending = talk.state.result?.ending.class;
  useCallSounds(phase, talk.state.turns.length, ending === 'resolved');
  useKeptContent({ scenario: attempt.scenario, personas: [attempt.persona], rubric: attempt.rubric });
  const onAct = useCallback((input: Input) => send({ type: 'act', input }), [send]);
  const onTakeBack = useCallback((turn: number) => send({ type: 'take-back', turn }), [send]);
  const onObject = useCallback((objection: Objection) => send({ type: 'object', objection }), [send]);
  const onPickUp = useCallback(() => send({ type: 'pick-up' }), [send]);
  if (texts.status === 'loading') return <Loading />;
  if (texts.status === 'failed') return <LoadProblem error={texts.error} onRetry={texts.retry} />;
  return (
    <CallScreen
      talk={talk}
      texts={texts.value}
      phase={phase}
      isKept={isKept}
      onAct={onAct}
      onTakeBack={onTakeBack}
      onObject={onObject}
      onPickUp={onPickUp}
    />
  );
}
