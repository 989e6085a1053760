import { describe, expect, it } from 'vitest';
import type { ActId } from '../../../src/core/base/acts.ts';
import { addressFits } from '../../../src/core/rules/address-fits/rule.ts';
import type { Scope } from '../../../src/core/rules/rule.ts';
import type { Culture } from '../../../src/core/scenario/schema/customer-schema.ts';
import { prepareRun } from '../../../src/core/session/run.ts';
import { startRun, stepRun } from '../../../src/core/session/step.ts';
import { pastViews } from '../../../src/core/session/facts.ts';
import { reading, tinyPersona, tinyRubric, tinyScenario } from '../../support/tiny.ts';

const both = (text: string) => ({ zh: text, en: text });

function runWith(culture?: Culture) {
  const { customer } = tinyScenario();
  const plain = { mood: 'calm', thought: both('…'), stay: ['vent'], transitions: [] };
  return prepareRun({
    scenario: tinyScenario({ customer: { ...customer, ...(culture && { culture }) } }),
    persona: tinyPersona({
      start: { state: 'storming', tension: 50, trust: 2, heard: 0, expectation: 2, patience: 3 },
      anywhere: {},
      states: { storming: plain, gone: { ...plain, stay: [], final: 'gone' } },
      lines: { vent: [{ say: both('as one says here'), when: { culture: { face: 'guarded' } } }] },
    }),
    rubric: tinyRubric(),
    rules: [],
    lang: 'en',
    mode: 'free',
    pace: 'untimed',
    seed: 1,
    read: () => reading([]),
  });
}

function after(culture: Culture | undefined, ...acts: readonly ActId[]) {
  const run = runWith(culture);
  return stepRun(run, startRun(run).state, { type: 'reply', text: 'x' }, reading(acts)).state;
}

describe('the culture of a customer colours what moves any temper', () => {
  it.each<[string, Culture, readonly ActId[], number, number]>([
    ['a doubt, where face is guarded', { face: 'guarded' }, ['doubt'], 5, -1],
    ['a flat no, where one speaks indirectly', { directness: 'indirect' }, ['refuse-flat'], 5, -1],
    ['kind words alone, where one speaks plainly', { directness: 'direct' }, ['reassure'], 0, -1],
    ['business first, where warm words are expected', { 'small-talk': 'expected' }, ['ask-closed'], 0, -1],
    [
      'a greeting first, where warm words are expected',
      { 'small-talk': 'expected' },
      ['greet', 'ask-closed'],
      0,
      1,
    ],
    ['pleasantries, where they are unwelcome', { 'small-talk': 'unwelcome' }, ['reassure'], 5, 0],
  ])('%s', (_, culture, acts, tension, trust) => {
    const moved = after(culture, ...acts).customer.context;
    const elsewhere = after(undefined, ...acts).customer.context;
    expect([moved.tension - elsewhere.tension, moved.trust - elsewhere.trust]).toEqual([tension, trust]);
  });

  it('and says why, for the debrief', () => {
    expect(after({ face: 'guarded' }, 'doubt').turns[0]?.because[0]?.zh).toBe('当面被驳，下不来台。');
  });

  it('and can be asked for by lines', () => {
    expect(after({ face: 'guarded' }, 'greet').turns[0]?.answer[0]?.text).toBe('as one says here');
    expect(after({ face: 'easy' }, 'greet').turns[0]?.answer[0]?.text).not.toBe('as one says here');
  });
});

describe('the form of address that the customer expects', () => {
  function violations(culture: Culture | undefined, mood: 'calm' | 'storm'): number {
    const run = runWith(culture);
    const said = reading(['greet']);
    const familiar = { ...said, form: { ...said.form, address: 'familiar' as const } };
    const state = stepRun(run, startRun(run).state, { type: 'reply', text: 'x' }, familiar).state;
    const [turn] = pastViews(state.turns);
    if (!turn) throw new Error('a reply makes a turn');
    const scope: Scope = {
      turn: { ...turn, customer: { ...turn.customer, mood } },
      past: [],
      file: run.file,
      pace: 'untimed',
      mode: 'free',
    };
    return addressFits.check(scope, addressFits.options).length;
  }

  it('is held against the familiar one throughout where it is formal, though all is calm', () => {
    expect([violations({ address: 'formal' }, 'calm'), violations(undefined, 'calm')]).toEqual([1, 0]);
  });

  it('lets the familiar one pass where first names are the custom, though the customer is upset', () => {
    expect([violations({ address: 'given-name' }, 'storm'), violations(undefined, 'storm')]).toEqual([0, 1]);
  });
});
