import { describe, expect, it } from 'vitest';
import { runWalk } from '../../../src/core/explore/run-walk.ts';
import { injectedReading } from '../../../src/core/explore/injected-reading.ts';
import { walkSchema, type Walk } from '../../../src/core/scenario/schema/walk-schema.ts';
import { starterRun } from '../../support/starter-run.ts';

function walk(change: Record<string, unknown>): Walk {
  return walkSchema.parse({
    format: 1,
    about: 'test',
    persona: 'new-persona',
    lang: 'zh',
    turns: [{ say: '好', reading: { acts: ['name-feeling', { act: 'offer', option: 'shop-courier' }] } }],
    expect: { ending: ['lost'], score: {} },
    ...change,
  });
}

const { turns: fine } = walk({});

describe('a walk', () => {
  it('that comes out as it says has no mismatches', () => {
    const turns = [
      {
        ...fine[0],
        expect: { state: 'considering', beat: 'weigh', acts: ['offer'], tension: { 'at-most': 50 } },
      },
    ];
    expect(runWalk(starterRun(), walk({ turns })).mismatches).toEqual([]);
  });

  it('names the turn and the key of each thing that came out otherwise', () => {
    const expected = {
      state: 'agreed',
      beat: 'accept',
      acts: ['apologise'],
      violated: ['rushing'],
      tension: { 'at-most': 0 },
    };
    const { mismatches } = runWalk(starterRun(), walk({ turns: [{ ...fine[0], expect: expected }] }));
    expect(mismatches.map(({ turn, key }) => [turn, key])).toEqual([
      [0, 'state'],
      [0, 'beat'],
      [0, 'acts'],
      [0, 'violated'],
      [0, 'tension'],
    ]);
    expect(mismatches[0]?.message.en).toBe('state should be agreed; it is considering.');
  });

  it('names what the whole should have come to', () => {
    const { mismatches } = runWalk(
      starterRun(),
      walk({ expect: { ending: ['resolved'], need: 'met', score: { 'at-least': 100 } } }),
    );
    expect(mismatches.map(({ turn, key }) => [turn, key])).toEqual([
      [null, 'ending'],
      [null, 'need'],
      [null, 'score'],
    ]);
  });

  it('that goes on after the call is over says so', () => {
    const { mismatches } = runWalk(starterRun(), walk({ turns: [{ input: 'hang-up' }, ...fine] }));
    expect(mismatches).toMatchObject([{ turn: 1, key: null }]);
  });

  it('is played by the words where no reading is given', () => {
    const { state } = runWalk(starterRun(), walk({ turns: [{ say: '随便说说' }] }));
    expect(state.turns[0]?.reading.observations).toEqual([]);
  });
});

describe('an injected reading', () => {
  it('shows the acts with their attributes over the whole text', () => {
    const reading = injectedReading(
      { acts: ['own', { act: 'apologise', formulaic: true }], mentions: [] },
      '对不起',
      'zh',
    );
    expect(reading.observations).toMatchObject([
      { act: 'own', start: 0, end: 3, attributes: {} },
      { act: 'apologise', start: 0, end: 3, attributes: { formulaic: true } },
    ]);
  });
});
