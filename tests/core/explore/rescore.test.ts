import { describe, expect, it } from 'vitest';
import { appealHolds, appealOf } from '../../../src/core/explore/appeal.ts';
import { rescore } from '../../../src/core/explore/rescore.ts';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { bundleOf, playInputs, readingsOf, type Attempt } from '../../../src/core/session/attempt.ts';
import { prepareRun, type Run } from '../../../src/core/session/run.ts';
import type { Input } from '../../../src/core/situation/input.ts';
import { reading, tinyPersona, tinyRubric, tinyScenario, type SaidAct } from '../../support/tiny.ts';

function runWith({ rules = RULES, misses = '' } = {}): Run {
  return prepareRun({
    scenario: tinyScenario(),
    persona: tinyPersona(),
    rubric: tinyRubric(),
    rules,
    lang: 'en',
    mode: 'free',
    pace: 'untimed',
    seed: 7,
    read: ({ text }) =>
      reading(text.split(' ').filter((word) => word !== misses && word !== '') as SaidAct[]),
  });
}

const INPUTS: readonly Input[] = [
  { type: 'reply', text: 'name-feeling apologise' },
  { type: 'reply', text: 'order-calm' },
  { type: 'hang-up' },
];

function attemptOf(run: Run, inputs: readonly Input[] = INPUTS): Attempt {
  const state = playInputs(run, inputs);
  return {
    format: 1,
    id: 'one',
    kind: 'call',
    bundle: bundleOf(run, 'model'),
    scenario: 'tiny',
    persona: 'tiny',
    rubric: 'tiny',
    lang: 'en',
    mode: 'free',
    host: 'cli',
    pace: 'untimed',
    seed: 7,
    inputs,
    readings: readingsOf(inputs, state),
    result: state.result,
  };
}

const now = runWith();

describe('rescoring', () => {
  it('finds no difference where nothing has changed', () => {
    const rescored = rescore(now, attemptOf(now));
    expect(rescored?.byRules.rules).toEqual([]);
    expect(rescored?.byReader.rules).toEqual([]);
    expect(rescored?.readings).toEqual([]);
  });

  it('lays a rule that was not there at the door of the rules alone', () => {
    const then = runWith({ rules: RULES.filter(({ id }) => id !== 'ordering-calm') });
    const rescored = rescore(now, attemptOf(then));
    expect(rescored?.byRules.rules.map(({ rule }) => rule)).toContain('ordering-calm');
    expect(rescored?.byReader.rules).toEqual([]);
  });

  it('lays what is read otherwise at the door of the reader alone, with the acts', () => {
    const rescored = rescore(now, attemptOf(runWith({ misses: 'order-calm' })));
    expect(rescored?.byRules.rules).toEqual([]);
    expect(rescored?.byReader.rules.map(({ rule }) => rule)).toContain('ordering-calm');
    expect(rescored?.readings).toEqual([{ input: 1, added: ['order-calm'], removed: [] }]);
  });

  it('accounts for the whole way from the stored total to today’s, in two steps', () => {
    const then = runWith({ rules: RULES.slice(10), misses: 'apologise' });
    const attempt = attemptOf(then);
    const rescored = rescore(now, attempt);
    expect(rescored?.byRules.before).toBe(attempt.result?.score.total);
    expect(rescored?.byRules.after).toBe(rescored?.byReader.before);
    expect(rescored?.byReader.after).toBe(attemptOf(now).result?.score.total);
  });

  it('has nothing to say of a call that goes on', () => {
    expect(rescore(now, attemptOf(now, INPUTS.slice(0, 1)))).toBeNull();
  });
});

describe('an upheld appeal', () => {
  const finding = { turn: 2, rule: 'ordering-calm', kind: 'none' } as const;

  it('holds as soon as the reader no longer finds what was appealed against', () => {
    const appeal = appealOf(attemptOf(now), finding, { reason: 'It was none.', mended: false });
    expect(appealHolds(now, appeal)).toBe(false);
    expect(appealHolds(runWith({ misses: 'order-calm' }), appeal)).toBe(true);
  });

  it('can ask for something that was passed over', () => {
    const missed = { turn: 1, rule: 'feeling-named', kind: 'met' } as const;
    expect(appealHolds(now, { inputs: INPUTS, finding: missed })).toBe(true);
    expect(appealHolds(runWith({ misses: 'name-feeling' }), { inputs: INPUTS, finding: missed })).toBe(false);
  });
});
