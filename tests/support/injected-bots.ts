import type { Mention, Reading } from '../../src/core/base/reading.ts';
import type { Beat } from '../../src/core/scenario/vocabulary.ts';
import type { Run } from '../../src/core/session/run.ts';
import { startRun, stepRun } from '../../src/core/session/step.ts';
import type { SessionState } from '../../src/core/session/state.ts';
import { isWorkable } from '../../src/core/situation/case-file.ts';
import type { Input } from '../../src/core/situation/input.ts';
import { reading, type SaidAct } from './tiny.ts';

/** Trainees who speak in Readings: what each would show at this moment of the call. */
export type Bot = (run: Run, state: SessionState) => { readonly input?: Input; readonly reading: Reading };

const LONGEST = 30;

/** Plays a bot until the customer ends the call; a bot that never stops hangs up. */
export function playBot(run: Run, bot: Bot): SessionState {
  let { state } = startRun(run);
  for (let i = 0; i < LONGEST && state.status === 'running'; i += 1) {
    const { input = { type: 'reply', text: '' }, reading: said } = bot(run, state);
    state = stepRun(run, state, input, said).state;
  }
  return state.status === 'running' ? stepRun(run, state, { type: 'hang-up' }).state : state;
}

function lastBeat(state: SessionState): Beat {
  return (state.turns.at(-1)?.answer ?? state.opening).at(-1)?.beat ?? 'opening';
}

/** The options that would work and were not turned down, best first. A trainee cannot know which one is blocked. */
function optionsLeft(run: Run, state: SessionState): string[] {
  const unblocked = { ...run.file, blocked: new Set<string>() };
  return [...run.file.options.values()]
    .filter((option) => isWorkable(unblocked, option, false) && !state.situation.refused.includes(option.id))
    .sort((a, b) => b.gain - a.gain)
    .map((option) => option.id);
}

/** Hears, leads to the need, offers one option with a time, keeps the limits, confirms and closes. */
export const skilled: Bot = (run, state) => {
  const { scenario } = run.file;
  const beat = lastBeat(state);
  const { situation } = state;
  const [option] = optionsLeft(run, state);
  const service = scenario.service.find((one) => one.id.startsWith(option ?? '')) ?? scenario.service[0];
  const grievance = scenario.needs.filter((need) => need.kind === 'grievance');
  const mentions: Partial<Mention>[] = [];
  const acts: SaidAct[] = [];
  const need = (): number =>
    mentions.push({ kind: 'need', id: scenario.needs.find((one) => one.kind === 'real')?.id ?? '' });
  const promise = (): void => {
    acts.push('give-timeframe');
    mentions.push({
      kind: 'time',
      value: service?.['at-most'] ?? 60,
      start: (acts.length - 1) * 10,
      end: acts.length * 10,
    });
    if (service) mentions.push({ kind: 'policy', id: service.id });
  };
  const turn = state.turns.length;
  if (beat === 'accept' || beat === 'settle' || beat === 'farewell') {
    acts.push(
      'paraphrase',
      'confirm',
      'ask-closed',
      'praise',
      { act: 'own', kind: 'follow-through' },
      'close',
    );
    promise();
    return { reading: reading(acts, mentions) };
  }
  acts.push('name-feeling');
  mentions.push({ kind: 'need', id: grievance[turn % Math.max(1, grievance.length)]?.id ?? '' });
  mentions.push({ kind: 'echo', id: situation.openCue ?? '' });
  if (turn === 0)
    acts.push('apologise', { act: 'own', kind: 'fault' }, { act: 'own', kind: 'follow-through' }, 'thank');
  if (situation.openDemand !== null || beat === 'demand') acts.push('set-limit', 'inform');
  if (situation.openThreat !== null) acts.push('refer');
  if (situation.openCue !== null) acts.push('praise');
  if (turn > 0 && option !== undefined) {
    acts.push({ act: 'offer', option }, 'inform');
    mentions.push({ kind: 'option', id: option });
    promise();
  }
  if (turn > 1) acts.push('confirm', 'ask-closed', 'paraphrase');
  acts.push('redirect');
  need();
  return { reading: reading(acts, mentions) };
};

const always =
  (...lists: readonly (readonly SaidAct[])[]): Bot =>
  (_run, state) => ({ reading: reading(lists[state.turns.length % lists.length] ?? []) });

export const STRESSED: Readonly<Record<string, Bot>> = {
  fight: always(['argue', 'doubt'], ['rude', 'blame-customer'], ['order-calm', 'defend']),
  flight: always(['deflect'], ['refuse-flat'], ['deflect', 'rush']),
  freeze: (_run, state) =>
    state.turns.length % 2 === 0
      ? {
          input: { type: 'silence' },
          reading: { ...reading([]), coherence: { level: 'empty', confidence: 1000 } },
        }
      : { reading: reading(['encourage']) },
  fawn: always(
    [{ act: 'apologise', formulaic: true }, 'praise', 'reassure'],
    ['apologise', 'thank', 'reassure'],
  ),
  'promise-everything': (run) => ({
    reading: reading(
      ['overpromise', 'reassure', 'offer'],
      run.file.scenario.demands.map((demand) => ({
        kind: 'demand',
        id: demand.id,
        value: 1,
        start: 0,
        end: 10,
      })),
    ),
  }),
};
