import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { playInputs } from '../../../src/core/session/attempt.ts';
import { prepareRun, type RunSettings } from '../../../src/core/session/run.ts';
import type { SessionState } from '../../../src/core/session/state.ts';
import type { Input } from '../../../src/core/situation/input.ts';
import { reading, tinyPersona, tinyRubric, tinyScenario, type SaidAct } from '../../support/tiny.ts';

function play(inputs: readonly Input[], change: Partial<RunSettings> = {}): SessionState {
  const run = prepareRun({
    scenario: tinyScenario(),
    persona: tinyPersona(),
    rubric: tinyRubric(),
    rules: RULES,
    lang: 'en',
    mode: 'free',
    pace: 'standard',
    seed: 1,
    read: ({ text }) => reading(text.split(' ').filter(Boolean) as SaidAct[]),
    ...change,
  });
  return playInputs(run, inputs);
}

const seen = ({ turns }: SessionState) => turns.map(({ heardAt, held }) => ({ heardAt, held }));
const violated = ({ turns }: SessionState, rule: string) =>
  turns.flatMap(({ findings, index }) => (findings.some((one) => one.rule === rule) ? [index] : []));

const HELD: readonly Input[] = [
  { type: 'reply', text: 'encourage', at: 2_000 },
  { type: 'hold', at: 3_000 },
  { type: 'resume', at: 30_000 },
  { type: 'reply', text: 'name-feeling', at: 31_000 },
  { type: 'reply', text: 'inform', at: 34_000 },
];

describe('what rules see of time', () => {
  it('is when the customer said what a reply answers, and whether there was a hold in between', () => {
    expect(seen(play(HELD))).toEqual([
      { heardAt: 0, held: false },
      { heardAt: 2_000, held: true },
      { heardAt: 31_000, held: false },
    ]);
  });

  it('is no time at all in an untimed run, in which a hold is one all the same', () => {
    expect(seen(play(HELD, { pace: 'untimed' }))).toEqual([
      { heardAt: null, held: false },
      { heardAt: null, held: true },
      { heardAt: null, held: false },
    ]);
  });
});

describe('in a timed call', () => {
  it('a hold without a word of how long costs, and the wait on hold is no slow reply [G2.2]', () => {
    const state = play(HELD);
    expect(violated(state, 'hold-announced')).toEqual([2]);
    expect(violated(state, 'reply-pace')).toEqual([]);
  });

  it('a hold announced with an estimate does not', () => {
    const [, ...rest] = HELD;
    const announced = play([{ type: 'reply', text: 'encourage give-timeframe', at: 2_000 }, ...rest]);
    expect(violated(announced, 'hold-announced')).toEqual([]);
  });

  it('an answer that fires back at an upset customer costs [T18]', () => {
    const hasty = play([
      { type: 'reply', text: 'encourage', at: 2_000 },
      { type: 'reply', text: 'name-feeling', at: 2_200 },
    ]);
    expect(violated(hasty, 'reply-pace')).toEqual([2]);
  });
});
