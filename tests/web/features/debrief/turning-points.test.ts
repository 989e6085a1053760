// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Customer } from '../../../../src/core/persona/customer.ts';
import type { Mood } from '../../../../src/core/scenario/vocabulary.ts';
import type { TurnRecord } from '../../../../src/core/session/state.ts';
import { changeOf } from '../../../../src/web/features/debrief/change-of.ts';
import { turningPoints } from '../../../../src/web/features/debrief/turning-points.ts';
import { act } from '../../../../src/web/features/practise/talk.ts';
import { flagshipTalk } from '../../support/talk.ts';

interface Stand {
  readonly tension: number;
  readonly trust?: number;
  readonly mood?: Mood;
}

function customer({ tension, trust = 2, mood = 'tense' }: Stand): Customer {
  const context = { tension, trust, heard: 0, expectation: 0, patience: 2 };
  return { state: mood, mood, context, stayed: 0, final: null };
}

/** Turns of a real call, with the customer standing as given: `[0]` is the opening. */
async function callOf(...stands: readonly Stand[]): Promise<{ readonly turns: readonly TurnRecord[] }> {
  const said = act(await flagshipTalk(), { type: 'silence' }, 0).state.turns[0];
  if (!said) throw new Error('silence is a turn');
  const turns = stands.slice(1).map((stand, index) => ({
    ...said,
    index: index + 1,
    customerBefore: customer(stands[index] ?? stand),
    customerAfter: customer(stand),
  }));
  return { turns };
}

async function pointsOf(...stands: readonly Stand[]) {
  return turningPoints(await callOf(...stands)).map(({ turn, kind }) => `${kind} ${String(turn)}`);
}

const tension = (...values: readonly number[]) => values.map((value) => ({ tension: value }));

describe('the two turns that made the difference', () => {
  it('are the one that eased most and the one that hurt most, in the order of the call', async () => {
    expect(await pointsOf(...tension(80, 90, 60, 75, 70))).toEqual(['eased 2', 'rose 3']);
  });

  it('are the two largest steps where it only ever went one way', async () => {
    expect(await pointsOf(...tension(80, 75, 50, 40))).toEqual(['eased 2', 'eased 3']);
    expect(await pointsOf(...tension(50, 60, 65, 85))).toEqual(['rose 1', 'rose 3']);
  });

  it('are fewer where fewer moved at all', async () => {
    expect(await pointsOf(...tension(50, 50, 50))).toEqual([]);
    expect(await pointsOf(...tension(50))).toEqual([]);
    expect(await pointsOf(...tension(50, 50, 40))).toEqual(['eased 2']);
  });

  it('are the first of equal steps', async () => {
    expect(await pointsOf(...tension(50, 60, 70, 80))).toEqual(['rose 1', 'rose 2']);
  });

  it('count trust as well as tension', async () => {
    expect(await pointsOf({ tension: 60, trust: 1 }, { tension: 55, trust: 1 }, { tension: 55, trust: 3 }))
      // Both eased; the second eased more.
      .toEqual(['eased 1', 'eased 2']);
    expect(await pointsOf({ tension: 60, trust: 3 }, { tension: 60, trust: 1 })).toEqual(['rose 1']);
  });

  it('count the turn at which the mood turned for more than a step within it', async () => {
    const points = await pointsOf(
      { tension: 70, mood: 'storm' },
      { tension: 60, mood: 'storm' },
      { tension: 50, mood: 'storm' },
      { tension: 40, mood: 'tense' },
      { tension: 50, mood: 'tense' },
    );
    expect(points).toEqual(['eased 3', 'rose 4']);
  });
});

describe('what a turn did to the customer', () => {
  it('names the levels that moved, and which way', async () => {
    const { turns } = await callOf({ tension: 60, trust: 2 }, { tension: 75, trust: 1 });
    const [turn] = turns;
    expect(turn && changeOf(turn)).toEqual({
      tension: { from: 60, to: 75 },
      levels: [{ level: 'trust', isUp: false }],
    });
  });
});
