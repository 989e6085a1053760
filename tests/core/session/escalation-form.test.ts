import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/core/base/hash.ts';
import { EMPTY_READING } from '../../../src/core/base/reading.ts';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { playInputs, readingsOf } from '../../../src/core/session/attempt.ts';
import { prepareRun, type Run, type RunSettings } from '../../../src/core/session/run.ts';
import type { Input } from '../../../src/core/situation/input.ts';
import { reading, tinyPersona, tinyRubric, tinyScenario } from '../../support/tiny.ts';

/** Everything read is rude and says by when: nobody but a rule may see it. */
const read: RunSettings['read'] = ({ text }) =>
  text.includes('by three')
    ? reading(['rude'], [{ kind: 'time', value: 180 }])
    : reading(text === 'heard' ? ['name-feeling'] : ['rude']);

function runOf(mode: 'free' | 'guided' = 'free'): Run {
  return prepareRun({
    scenario: tinyScenario(),
    persona: tinyPersona(),
    rubric: tinyRubric(),
    rules: RULES,
    lang: 'en',
    mode,
    pace: 'untimed',
    seed: 1,
    read,
  });
}

const heard: Input = { type: 'reply', text: 'heard' };
const form = (fields: Readonly<Record<string, string>>): Input => ({ type: 'escalate', form: fields });
const complete = form({ to: 'supervisor', what: 'turned away', back: 'I call back by three' });

function owned(state: ReturnType<typeof playInputs>): readonly number[] {
  return state.turns.flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule === 'transfer-owned').map(({ permille }) => permille),
  );
}

describe('an escalation form [E4.1]', () => {
  it('is read, and rules see whether it says by when', () => {
    expect(owned(playInputs(runOf(), [heard, complete]))).toEqual([]);
    expect(owned(playInputs(runOf(), [heard, form({ to: 'team', what: 'turned away' })]))).toEqual([600]);
  });

  it('is not seen by the customer, whatever it says', () => {
    const written = playInputs(runOf(), [heard, complete]);
    const blank = playInputs(runOf(), [heard, form({})]);
    expect(written.turns[1]?.reading).toEqual(EMPTY_READING);
    expect(written.customer).toEqual(blank.customer);
    expect(written.situation).toEqual(blank.situation);
  });

  it('is kept as it was read, and replays from that without a word being read', () => {
    const inputs = [heard, complete];
    const state = playInputs(runOf(), inputs);
    const readings = readingsOf(inputs, state);
    expect(readings[1]?.mentions).toEqual(state.turns[1]?.form?.mentions);
    const deaf: Run = {
      ...runOf(),
      read: () => {
        throw new Error('words were read');
      },
    };
    expect(hashOf(playInputs(deaf, inputs, readings).turns)).toBe(hashOf(state.turns));
  });

  it('of an attempt from before forms were read costs nothing', () => {
    const old = form({ to: 'team', what: 'turned away' });
    expect(owned(playInputs(runOf(), [heard, old], [null, EMPTY_READING]))).toEqual([]);
  });

  it('is not read in guided mode', () => {
    expect(playInputs(runOf('guided'), [complete]).turns[0]?.form).toEqual(EMPTY_READING);
  });
});
