// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { choicesFor } from '../../../src/core/session/choices.ts';
import { turnNotes } from '../../../src/web/features/debrief/turn-notes.ts';
import { turningPoints } from '../../../src/web/features/debrief/turning-points.ts';
import { levelOf } from '../../../src/web/features/debrief/level-of.ts';
import { points } from '../../../src/web/features/debrief/points.ts';
import { act } from '../../../src/web/features/practise/talk.ts';
import { flagshipTalk } from '../support/talk.ts';

describe('turnNotes', () => {
  it('together with the closing rows make up the total, to the hundredth', async () => {
    let talk = await flagshipTalk();
    for (let i = 0; i < 30 && talk.state.status === 'running'; i += 1) {
      const choices = choicesFor(talk.loaded.run, talk.state);
      const choice = choices[i % choices.length];
      talk = act(talk, choice ? { type: 'choice', id: choice.id } : { type: 'hang-up' }, 0);
    }
    const score = talk.state.result?.score;
    if (!score) throw new Error('the call has ended');
    const noted = talk.state.turns.flatMap(({ index }) => turnNotes(score, index));
    const closing = score.ledger.filter((row) => row.finding === null);
    const sum = [...noted, ...closing].reduce((all, { points: some }) => all + some, 0);
    expect(sum).toBe(score.hundredths);
    expect(noted.every(({ kind, points: some }) => (kind === 'violated' ? some <= 0 : some >= 0))).toBe(true);
  });
});

describe('turningPoints', () => {
  it('finds the largest fall and the largest rise', () => {
    expect(turningPoints([80, 90, 60, 75, 70])).toEqual({ fell: 2, rose: 3 });
  });

  it('finds none where nothing moved', () => {
    expect(turningPoints([50, 50])).toEqual({ fell: null, rose: null });
    expect(turningPoints([50])).toEqual({ fell: null, rose: null });
  });

  it('takes the first of equal steps', () => {
    expect(turningPoints([50, 60, 70])).toEqual({ fell: null, rose: 1 });
  });
});

describe('figures in words', () => {
  it('keeps a side that never came up apart from one that went badly', () => {
    expect(levelOf(null)).toBe('none');
    expect(levelOf(0)).toBe('weak');
    expect(levelOf(100)).toBe('strong');
  });

  it('writes hundredths with a true minus sign', () => {
    expect(points(-250)).toBe('−2.50');
    expect(points(0)).toBe('0.00');
    expect(points(1234)).toBe('12.34');
  });
});
