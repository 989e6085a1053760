// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareRun } from '../../../../src/core/session/run.ts';
import { playInputs } from '../../../../src/core/session/attempt.ts';
import { readable } from '../../../../src/core/scenario/compile/read-content.ts';
import type { Rubric } from '../../../../src/core/scenario/schema/rubric-schema.ts';
import type { Score } from '../../../../src/core/score/score.ts';
import { loadContent } from '../../../../src/node/load-content.ts';
import { RULES } from '../../../../src/core/rules/catalogue.ts';
import { EMPTY_READING } from '../../../../src/core/base/reading.ts';
import { sheetLines } from '../../../../src/web/features/debrief/sheet/sheet-lines.ts';

describe('the deduction sheet of a call', () => {
  let rubrics: readonly Rubric[];
  let score: Score;
  const rubric = (id: string): Rubric => {
    const found = rubrics.find((one) => one.id === id);
    if (!found) throw new Error(`no rubric ${id}`);
    return found;
  };
  beforeAll(async () => {
    const content = await loadContent();
    rubrics = readable(content.rubrics);
    const [scenario] = readable(content.scenarios);
    const [persona] = readable(content.personas);
    if (!scenario || !persona) throw new Error('content is there');
    const run = prepareRun({
      scenario,
      persona,
      rubric: rubric('quality-sheet'),
      rules: RULES,
      lang: 'zh',
      mode: 'free',
      pace: 'untimed',
      seed: 1,
      read: () => EMPTY_READING,
    });
    const state = playInputs(run, [{ type: 'silence' }, { type: 'silence' }, { type: 'hang-up' }]);
    if (!state.result) throw new Error('the call has ended');
    ({ score } = state.result);
  });

  it('has every line of the rubric; none loses more than it is worth', () => {
    const lines = sheetLines(rubric('quality-sheet'), score, 'zh');
    expect(lines.map(({ id }) => id)).toEqual(rubric('quality-sheet').items.map(({ id }) => id));
    for (const { lost, worth } of lines) {
      expect(lost).toBeGreaterThanOrEqual(0);
      expect(lost).toBeLessThanOrEqual(worth);
    }
    expect(lines.some(({ lost }) => lost > 0)).toBe(true);
  });

  it('comes to the score, closing rows aside, and tells what took the points', () => {
    const lines = sheetLines(rubric('quality-sheet'), score, 'en');
    const closing = score.ledger.filter(({ kind }) => kind === 'veto' || kind === 'floor');
    const sum = [...closing.map(({ points }) => points), ...lines.map(({ lost }) => 0 - lost)];
    expect(sum.reduce((all, one) => all + one, 10_000)).toBe(score.hundredths);
    for (const { lost, notes } of lines) expect(notes.reduce((all, one) => all + one.lost, 0)).toBe(lost);
  });

  it('is not there where points are earned', () => {
    expect(sheetLines(rubric('default'), score, 'zh')).toEqual([]);
  });
});
