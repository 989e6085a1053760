import type { CaseOption } from '../scenario/schema/scenario-schema.ts';
import type { Beat } from '../scenario/vocabulary.ts';
import type { Run } from '../session/run.ts';
import type { SessionState } from '../session/state.ts';
import { isWorkable } from '../situation/case-file.ts';
import type { Shown } from './shown-reading.ts';

/** The last thing the customer has said. */
export function lastBeat(state: SessionState): Beat {
  return (state.turns.at(-1)?.answer ?? state.opening).at(-1)?.beat ?? 'opening';
}

/** Options that would work as far as a trainee can know and were not turned down, the customer's gain first. */
export function optionsLeft({ file }: Run, { situation }: SessionState): readonly CaseOption[] {
  const unblocked = { ...file, blocked: new Set<string>() };
  return [...file.options.values()]
    .filter((option) => isWorkable(unblocked, option, false) && !situation.refused.includes(option.id))
    .sort((a, b) => b.gain - a.gain);
}

/**
 * What a skilled trainee shows at this moment: hears, leads to the need, offers one option with a time, keeps the
 * limits, confirms and closes.
 */
export function bestReply(run: Run, state: SessionState): readonly Shown[] {
  const beat = lastBeat(state);
  if (beat === 'accept' || beat === 'settle' || beat === 'farewell') return closing(run, state);
  const turn = state.turns.length;
  return [
    hearing(run, state),
    ...(turn === 0 ? owning(run) : []),
    ...answering(state, beat),
    ...(turn > 0 ? offering(run, state) : []),
    ...(turn > 1 ? [act('confirm'), act('ask-closed'), act('paraphrase')] : []),
    leading(run),
  ];
}

function act(id: Shown['act']): Shown {
  return { act: id };
}

function hearing({ file }: Run, { turns, situation }: SessionState): Shown {
  const grievances = file.scenario.needs.filter(({ kind }) => kind === 'grievance');
  const grievance = grievances[turns.length % Math.max(1, grievances.length)];
  return {
    act: 'name-feeling',
    mentions: [
      { kind: 'need', id: grievance?.id ?? '' },
      { kind: 'echo', id: situation.openCue ?? '' },
    ],
  };
}

/** Where the fault is not established, what one can own is the follow-through. */
function owning({ file }: Run): readonly Shown[] {
  const fault: Shown = { act: 'own', attributes: { kind: 'fault' } };
  return [
    act('apologise'),
    ...(file.scenario.fault === 'confirmed' ? [fault] : []),
    { act: 'own', attributes: { kind: 'follow-through' } },
    act('thank'),
  ];
}

function answering({ situation }: SessionState, beat: Beat): readonly Shown[] {
  return [
    ...(situation.openDemand !== null || beat === 'demand' ? [act('set-limit'), act('inform')] : []),
    ...(situation.openThreat !== null ? [act('refer')] : []),
    ...(situation.openCue !== null ? [act('praise')] : []),
  ];
}

function offering(run: Run, state: SessionState): readonly Shown[] {
  const [option] = optionsLeft(run, state);
  if (!option) return [];
  return [
    {
      act: 'offer',
      attributes: { option: option.id },
      mentions: [{ kind: 'option', id: option.id }],
    },
    act('inform'),
    promise(run, option.id),
  ];
}

function closing(run: Run, state: SessionState): readonly Shown[] {
  const followThrough: Shown = { act: 'own', attributes: { kind: 'follow-through' } };
  const [option] = optionsLeft(run, state);
  return [
    act('paraphrase'),
    act('confirm'),
    act('ask-closed'),
    act('praise'),
    followThrough,
    promise(run, option?.id),
    act('close'),
  ];
}

/** The service time that belongs to the option, as far as the house can keep it. */
function promise({ file }: Run, option: string | undefined): Shown {
  const { service } = file.scenario;
  const time = service.find(({ id }) => option !== undefined && id.startsWith(option)) ?? service[0];
  return {
    act: 'give-timeframe',
    mentions: [
      { kind: 'time', value: time?.['at-most'] ?? 60 },
      ...(time ? [{ kind: 'policy' as const, id: time.id }] : []),
    ],
  };
}

function leading({ file }: Run): Shown {
  const need = file.scenario.needs.find(({ kind }) => kind === 'real');
  return { act: 'redirect', mentions: [{ kind: 'need', id: need?.id ?? '' }] };
}
