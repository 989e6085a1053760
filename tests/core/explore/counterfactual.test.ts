import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACT_IDS, type ActId } from '../../../src/core/base/acts.ts';
import { smallestChange } from '../../../src/core/explore/counterfactual.ts';
import { injectedReading } from '../../../src/core/explore/injected-reading.ts';
import { startRun, stepRun } from '../../../src/core/session/step.ts';
import { starterRun } from '../../support/starter-run.ts';

const run = starterRun();

function changeFor(...acts: readonly ActId[]) {
  const before = startRun(run).state;
  const reading = injectedReading({ acts: [...acts], mentions: [] }, '回复', 'zh');
  const turn = stepRun(run, before, { type: 'reply', text: '回复' }, reading).state.turns[0];
  return turn && smallestChange(run, before, turn);
}

describe('what would have changed it', () => {
  it('is the fault left out, where nothing added calms more', () => {
    expect(changeFor('name-feeling', 'own', 'give-timeframe', 'offer', 'rude')).toMatchObject({
      added: [],
      removed: ['rude'],
    });
  });

  it('is one act, where one act is enough', () => {
    const found = changeFor('inform');
    expect(found?.added).toHaveLength(1);
    expect(found?.removed).toEqual([]);
  });

  it('names the option of an added offer: a workable one, never a blocked one', () => {
    const found = changeFor('name-feeling');
    expect(found).toMatchObject({ added: ['offer'], after: { state: 'considering' } });
    expect(found?.option !== null && run.file.blocked.has(found?.option ?? '')).toBe(false);
  });

  it('is nothing where the reply was as good as it gets', () => {
    const before = startRun(run).state;
    const reading = injectedReading(
      {
        acts: ['name-feeling', 'own', { act: 'offer', option: 'shop-courier' }],
        mentions: [{ kind: 'option', id: 'shop-courier', negated: false }],
      },
      '回复',
      'zh',
    );
    const turn = stepRun(run, before, { type: 'reply', text: '回复' }, reading).state.turns[0];
    expect(turn && smallestChange(run, before, turn)).toBeNull();
  });

  it('always leaves the customer better off, by at most two changes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ACT_IDS), { maxLength: 4 }), (acts) => {
        const found = changeFor(...acts);
        if (!found) return;
        expect(found.added.length + found.removed.length).toBeLessThanOrEqual(2);
        expect(found.added.some((act) => acts.includes(act))).toBe(false);
        expect(found.removed.every((act) => acts.includes(act))).toBe(true);
        expect(found.after.context.tension).toBeLessThanOrEqual(found.before.context.tension);
      }),
      { numRuns: 40 },
    );
  });
});
