import { describe, expect, it } from 'vitest';
import { betterWordings } from '../../../src/core/explore/better-wordings.ts';
import { standing } from '../../../src/core/explore/standing.ts';
import { choicesFor } from '../../../src/core/session/choices.ts';
import type { Run } from '../../../src/core/session/run.ts';
import { startRun, stepRun } from '../../../src/core/session/step.ts';
import type { SessionState } from '../../../src/core/session/state.ts';
import type { Input } from '../../../src/core/situation/input.ts';
import { flagshipRun } from '../../support/flagship.ts';

/** Every state of a call, before each of its turns, with the turn that came of it. */
function played(run: Run, next: (state: SessionState) => Input) {
  const steps = [];
  let before = startRun(run).state;
  for (let i = 0; i < 30 && before.status === 'running'; i += 1) {
    const { state } = stepRun(run, before, next(before));
    const record = state.turns.at(-1);
    if (record) steps.push({ before, record });
    before = state;
  }
  return steps;
}

const pick =
  (run: Run, grade: 'fine' | 'poor') =>
  (state: SessionState): Input => {
    const choices = choicesFor(run, state);
    const choice = choices.find((one) => one.grade === grade) ?? choices[0];
    return choice ? { type: 'choice', id: choice.id } : { type: 'hang-up' };
  };

describe('better wordings for a turn [T15]', () => {
  it.each(['angry', 'logical', 'repetitive', 'opportunistic'])(
    'leave the %s customer no worse off than what was said, the best first',
    async (persona) => {
      const run = await flagshipRun({ persona, lang: 'zh', mode: 'guided' });
      const steps = played(run, pick(run, 'poor'));
      const found = steps.map(({ before, record }) => ({
        record,
        better: betterWordings(run, before, record),
      }));
      expect(found.filter(({ better }) => better.length > 0).length).toBeGreaterThan(steps.length / 2);
      for (const { record, better } of found) {
        const worths = better.map(({ after }) => standing(after));
        expect(worths.every((worth) => worth >= standing(record.customerAfter))).toBe(true);
        expect(worths).toEqual([...worths].sort((a, b) => b - a));
      }
    },
  );

  it('answer what the customer had just said, and never repeat what was said', async () => {
    const run = await flagshipRun({ persona: 'angry', lang: 'en', mode: 'guided' });
    for (const { before, record } of played(run, pick(run, 'fine'))) {
      const beats = record.heard.map(({ beat }) => beat);
      for (const { choice } of betterWordings(run, before, record)) {
        expect(choice.beats.some((beat) => beats.includes(beat))).toBe(true);
        expect(choice.say.en).not.toBe(record.text);
      }
    }
  });

  it('are found for silence in a written call, too', async () => {
    const run = await flagshipRun({ persona: 'angry', lang: 'zh' });
    const [first] = played(run, () => ({ type: 'silence' }));
    expect(first && betterWordings(run, first.before, first.record).length).toBeGreaterThan(0);
  });
});
