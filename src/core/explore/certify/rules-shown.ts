import type { Run } from '../../session/run.ts';
import type { RuleFinding } from '../../rules/rule.ts';
import type { SessionState } from '../../session/state.ts';
import { choicesFor } from '../../session/choices.ts';
import { startRun, stepRun } from '../../session/step.ts';
import { BOTS } from '../bots/catalogue.ts';
import { playBot } from '../bots/play-bot.ts';
import { bestReply } from '../best-reply.ts';
import { playOut } from '../play-out.ts';
import { shownReading, type Shown } from '../shown-reading.ts';
import type { Reading } from '../../base/reading.ts';
import type { RuleShown } from './certificate.ts';
import { readingMoves, type ReadingMove } from './reading-moves.ts';
import type { Visited } from './search.ts';

/** Moments of calls at which every class of Readings is tried for what the rules make of it. */
const PROBED = 24;

/** Milliseconds between two replies of a quick and of a slow trainee. */
const PACES = [4_000, 70_000] as const;

/** What rules were seen to find, over calls chosen to show as much as they can. */
export function rulesShown(run: Run, ways: readonly Visited[]): RuleShown[] {
  const calls = [
    ...ways.map((way) => replay(run, way)),
    ...BOTS.map((bot) => playBot(run, bot, 'readings')),
    ...(run.file.scenario.choices.length > 0
      ? (['fine', 'fair', 'poor'] as const).map((grade) => picked(run, grade))
      : []),
    ...PACES.map((pause) => timed(run, pause)),
    ...noted(run),
    ...MANNERS.map((manner) => inManner(run, manner)),
  ];
  const found = [...calls.flatMap(findingsOf), ...probes(run, ways)];
  return run.rules.map(({ id, kind }) => {
    const kinds = new Set(found.filter(({ rule }) => rule === id).map((finding) => finding.kind));
    return kind === 'chance'
      ? { rule: id, kind, met: kinds.has('met'), failed: kinds.has('missed') }
      : { rule: id, kind, met: calls.some((call) => isFreeOf(call, id)), failed: kinds.has('violated') };
  });
}

function findingsOf({ turns, result }: SessionState): readonly RuleFinding[] {
  return result?.score.findings ?? turns.flatMap(({ findings }) => findings);
}

function isFreeOf(call: SessionState, rule: string): boolean {
  return findingsOf(call).every((finding) => finding.rule !== rule);
}

/** A way of the search, played again with the rules looking on. */
function replay(run: Run, way: Visited): SessionState {
  const moves: ReadingMove[] = [];
  for (let here: Visited | null = way; here?.move; here = here.before) moves.unshift(here.move);
  let { state } = startRun({ ...way.run, rules: run.rules });
  for (const { input, reading } of moves)
    if (state.status === 'running')
      state = stepRun({ ...way.run, rules: run.rules }, state, input, reading).state;
  return state.status === 'running' ? stepRun(run, state, { type: 'hang-up' }).state : state;
}

/** A guided call in which the same grade is picked wherever there is one. */
function picked(run: Run, grade: 'fine' | 'fair' | 'poor'): SessionState {
  const guided: Run = { ...run, mode: 'guided' };
  return playOut(guided, (state) => {
    const choices = choicesFor(guided, state);
    const choice = choices.find((one) => one.grade === grade) ?? choices[0];
    return choice ? { input: { type: 'choice', id: choice.id } } : null;
  });
}

/** A skilled call on the clock; the slow one holds the line without a word before the second reply. */
function timed(run: Run, pause: number): SessionState {
  const onClock: Run = { ...run, pace: 'standard' };
  return playOut(onClock, (state) => {
    const at = Math.max(state.now, state.turns.length * pause + pause);
    const holds = pause > 10_000 && state.turns.length === 1 && state.recorded.length === 0;
    if (holds) return { input: { type: 'hold', at } };
    return {
      input: { type: 'reply', text: '', at },
      reading: shownReading(bestReply(onClock, state), run.lang),
    };
  });
}

/** A skilled call with a note after it: nothing written, what was agreed, and what never happened. */
function noted(run: Run): readonly SessionState[] {
  const call = playOut(run, (state) => ({
    input: { type: 'reply', text: '' },
    reading: shownReading(bestReply(run, state), run.lang),
  }));
  const [agreed, promised] = [run.file.scenario.options[0], run.file.scenario.demands[0]];
  const notes = [
    shownReading(bestReply(run, call), run.lang),
    shownReading(
      [
        { act: 'offer', mentions: [{ kind: 'option', id: agreed?.id ?? '' }] },
        { act: 'overpromise', mentions: [{ kind: 'demand', id: promised?.id ?? '', value: 1 }] },
        { act: 'blame-customer', mentions: [{ kind: 'time', value: 1 }] },
      ],
      run.lang,
    ),
  ];
  return notes.map((reading) => stepRun(run, call, { type: 'note', text: '' }, reading).state);
}

/** A way of speaking through a whole call: what it makes of the skilled reply of a turn. */
type Manner = (skilled: Reading, run: Run, turn: number) => Reading;

function adding(...shown: readonly Shown[]): Manner {
  return (skilled, { lang }) => {
    const { observations, mentions } = shownReading(shown, lang);
    return {
      ...skilled,
      observations: [...skilled.observations, ...observations],
      mentions: [...skilled.mentions, ...mentions],
    };
  };
}

const MANNERS: readonly Manner[] = [
  (skilled, run, turn) => {
    const named = adding({ act: 'greet', mentions: [{ kind: 'name' }] })(skilled, run, turn);
    return { ...named, form: { ...named.form, address: 'name' } };
  },
  adding({ act: 'own', attributes: { kind: 'fault' } }),
  adding({ act: 'inform', mentions: [{ kind: 'forbidden', id: 'any', value: 2 }] }),
  adding({ act: 'ask-open' }),
  adding({ act: 'ask-closed' }, { act: 'confirm' }),
  (_, { lang }) => shownReading([{ act: 'name-feeling' }, { act: 'praise' }, { act: 'apologise' }], lang),
  (skilled) => ({ ...skilled, form: { ...skilled.form, chars: 900, clauses: 30, address: 'familiar' } }),
  (skilled, _, turn) => ({
    ...skilled,
    form: { ...skilled.form, address: turn % 2 === 0 ? 'formal' : 'familiar' },
  }),
  // A figure told otherwise in each turn.
  (_, { lang, file }, turn) => {
    const fact = file.scenario.facts.find(({ value }) => value !== undefined);
    const told = { kind: 'fact', id: fact?.id ?? '', value: (fact?.value ?? 0) + turn } as const;
    return shownReading([{ act: 'inform', mentions: [told] }, promising(turn)], lang);
  },
  // The same offer over and over, whatever is said to it.
  (_, { lang, file }) => {
    const id = file.scenario.options.at(-1)?.id ?? '';
    return shownReading(
      [{ act: 'offer', attributes: { option: id }, mentions: [{ kind: 'option', id }] }],
      lang,
    );
  },
];

function promising(turn: number): Shown {
  return { act: 'give-timeframe', mentions: [{ kind: 'time', value: 30 + turn * 60 }] };
}

function inManner(run: Run, manner: Manner): SessionState {
  return playOut(run, (state) => ({
    input: { type: 'reply', text: '' },
    reading: manner(shownReading(bestReply(run, state), run.lang), run, state.turns.length),
  }));
}

/** Every class of Readings at moments that differ from one another. */
function probes(run: Run, ways: readonly Visited[]): readonly RuleFinding[] {
  const all = ways.flatMap(({ before }) => before ?? []);
  const moments = all.filter((_, i) => i % Math.ceil(all.length / PROBED) === 0);
  return moments.flatMap((moment) => {
    const judged: Run = { ...moment.run, rules: run.rules };
    const state = resumed(judged, moment);
    if (state.status !== 'running') return [];
    return readingMoves(judged, state).flatMap(
      ({ input, reading }) => stepRun(judged, state, input, reading).state.turns.at(-1)?.findings ?? [],
    );
  });
}

function resumed(run: Run, moment: Visited): SessionState {
  const moves: ReadingMove[] = [];
  for (let here: Visited | null = moment; here?.move; here = here.before) moves.unshift(here.move);
  return moves.reduce(
    (state, { input, reading }) =>
      state.status === 'running' ? stepRun(run, state, input, reading).state : state,
    startRun(run).state,
  );
}
