// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Score } from '../../../src/core/score/score.ts';
import { choicesFor } from '../../../src/core/session/choices.ts';
import { callNotes, turnNotes } from '../../../src/web/features/debrief/turn-notes.ts';
import { levelOf } from '../../../src/web/features/debrief/level-of.ts';
import { points } from '../../../src/web/lib/study/points.ts';
import { act } from '../../../src/web/features/practise/talk.ts';
import { flagshipTalk } from '../support/talk.ts';

/** Plays guided: which reply is picked in each turn, or null for silence. */
async function scoreOf(pick: (turn: number) => number | null): Promise<Score> {
  let talk = await flagshipTalk();
  for (let i = 0; i < 30 && talk.state.status === 'running'; i += 1) {
    const choices = choicesFor(talk.loaded.run, talk.state);
    const place = pick(i);
    const choice = place === null ? undefined : choices[place % choices.length];
    talk = act(talk, choice ? { type: 'choice', id: choice.id } : { type: 'silence' }, 0);
  }
  if (talk.state.status === 'running') talk = act(talk, { type: 'hang-up' }, 0);
  if (!talk.state.result) throw new Error('the call has ended');
  return talk.state.result.score;
}

describe('turnNotes', () => {
  it('together with the closing rows and what the call was missing make up the total, to the hundredth', async () => {
    const score = await scoreOf((turn) => turn);
    const noted = [
      ...callNotes(score),
      ...Array.from({ length: 31 }, (_, turn) => turnNotes(score, turn)).flat(),
    ];
    const closing = score.ledger.filter((row) => row.finding === null);
    const sum = [...noted, ...closing].reduce((all, { points: some }) => all + some, 0);
    expect(sum).toBe(score.hundredths);
    expect(noted.every(({ kind, points: some }) => (kind === 'violated' ? some <= 0 : some >= 0))).toBe(true);
  });

  it('tells what never came of the call, and of no turn', async () => {
    const score = await scoreOf(() => null);
    const missing = callNotes(score).map(({ rule }) => rule);
    expect(missing).toContain('need-solved');
    expect(missing).toContain('apology-early');
    expect(callNotes(score).every(({ kind, possible }) => kind === 'missed' && possible > 0)).toBe(true);
    const first = turnNotes(score, 1).map(({ rule }) => rule);
    expect(first.filter((rule) => missing.includes(rule))).toEqual([]);
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
