// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Score } from '../../../../src/core/score/score.ts';
import { choicesFor } from '../../../../src/core/session/choices.ts';
import { ledgerLines } from '../../../../src/web/features/compare/ledgers.ts';
import { act } from '../../../../src/web/features/practise/talk.ts';
import { flagshipTalk } from '../../support/talk.ts';

async function scoreOf(place: number): Promise<Score> {
  let talk = await flagshipTalk();
  for (let i = 0; i < 8 && talk.state.status === 'running'; i += 1) {
    const choices = choicesFor(talk.loaded.run, talk.state);
    const choice = choices[place % choices.length];
    talk = act(talk, choice ? { type: 'choice', id: choice.id } : { type: 'silence' }, 0);
  }
  if (talk.state.status === 'running') talk = act(talk, { type: 'hang-up' }, 0);
  if (!talk.state.result) throw new Error('the call has ended');
  return talk.state.result.score;
}

describe('ledgers side by side', () => {
  it('add up to each run’s own total, to the hundredth', async () => {
    const scores = await Promise.all([scoreOf(0), scoreOf(1), scoreOf(3)]);
    const lines = ledgerLines(scores);
    scores.forEach((score, run) => {
      const sum = lines.reduce((all, { points }) => all + (points[run] ?? 0), 0);
      expect(sum).toBe(score.hundredths);
    });
  });

  it('have one line a rule, and tell nothing from not at all', async () => {
    const scores = await Promise.all([scoreOf(0), scoreOf(2)]);
    const lines = ledgerLines(scores);
    const rules = lines.flatMap(({ rule }) => rule ?? []);
    expect(new Set(rules).size).toBe(rules.length);
    for (const { rule, points } of lines.filter(({ kind }) => kind === 'rule')) {
      scores.forEach(({ ledger }, run) => {
        expect(points[run] === null).toBe(!ledger.some((row) => row.rule === rule));
      });
    }
  });
});
