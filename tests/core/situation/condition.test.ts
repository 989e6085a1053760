import { describe, expect, it } from 'vitest';
import {
  holds,
  specificity,
  type ConditionFacts,
  type MomentFacts,
} from '../../../src/core/situation/condition.ts';

const moment: MomentFacts = {
  acts: new Set(['apologise', 'offer']),
  notices: new Set(['offer-workable']),
  mentions: new Set(['time']),
  input: 'reply',
  options: new Set(['van']),
  beats: new Set(['vent']),
};
const facts: ConditionFacts = {
  moment,
  previous: null,
  context: { tension: 50, trust: 2, heard: 1, expectation: 2, patience: 3 },
  stayed: 2,
  tally: { turn: 4, demands: 1, threats: 0, limits: 1, concessions: 0, refused: 0 },
  raised: new Set(['boss']),
  pending: true,
  need: 'unmet',
  customer: null,
  ending: 'lost',
  persona: 'angry',
  truth: { blocked: 'van' },
  pace: 'standard',
};

describe('a condition', () => {
  it('holds when it asks nothing', () => {
    expect(holds({}, facts)).toBe(true);
  });
  it.each([
    [{ acts: { any: ['offer', 'rude'] } }, true],
    [{ acts: { all: ['offer', 'rude'] } }, false],
    [{ acts: { none: ['rude'] } }, true],
    [{ acts: { any: ['offer'], none: ['apologise'] } }, false],
    [{ notices: { any: ['offer-workable'] } }, true],
    [{ mentions: { all: ['time', 'money'] } }, false],
    [{ input: { any: ['silence'] } }, false],
    [{ options: { any: ['van'] } }, true],
    [{ beats: { none: ['vent'] } }, false],
    [{ tension: { below: 50 } }, false],
    [{ tension: { 'at-most': 50, 'at-least': 50 } }, true],
    [{ heard: { above: 1 } }, false],
    [{ turn: { is: 4 } }, true],
    [{ stayed: { 'at-least': 3 } }, false],
    [{ limits: { 'at-least': 1 } }, true],
    [{ raised: { any: ['boss'] } }, true],
    [{ raised: { none: ['boss'] } }, false],
    [{ pending: false }, false],
    [{ need: 'met' }, false],
    [{ customer: 'gone' }, false],
    [{ ending: ['lost', 'hung-up'] }, true],
    [{ persona: ['logical'] }, false],
    [{ truth: { blocked: 'van' } }, true],
    [{ pace: ['untimed'] }, false],
    [{ any: [{ need: 'met' }, { tension: { 'at-least': 40 } }] }, true],
    [{ all: [{ need: 'unmet' }, { tension: { 'at-least': 60 } }] }, false],
    [{ not: { need: 'met' } }, true],
  ] as const)('%j is %s', (condition, expected) => {
    expect(holds(structuredClone(condition) as Parameters<typeof holds>[0], facts)).toBe(expected);
  });

  it('finds nothing present in a turn that was not', () => {
    expect(holds({ previous: { acts: { any: ['offer'] } } }, facts)).toBe(false);
    expect(holds({ previous: { acts: { none: ['offer'] } } }, facts)).toBe(true);
    expect(holds({ previous: { acts: { any: ['offer'] } } }, { ...facts, previous: moment })).toBe(true);
  });

  it('asks of a context only where there is one', () => {
    expect(holds({ tension: { 'at-least': 0 } }, { ...facts, context: null })).toBe(false);
  });
});

describe('specificity', () => {
  it('counts the single things asked', () => {
    expect(specificity(undefined)).toBe(0);
    expect(specificity({ persona: ['angry'], tension: { below: 40 } })).toBe(2);
    expect(specificity({ not: { acts: { any: ['offer'] } } })).toBe(1);
  });
  it('counts the least specific way in which an `any` can hold', () => {
    expect(specificity({ any: [{ need: 'met' }, { need: 'met', turn: { is: 1 } }] })).toBe(1);
    expect(specificity({ all: [{ need: 'met' }, { turn: { is: 1 } }] })).toBe(2);
  });
});
