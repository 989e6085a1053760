// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Mode } from '../../../../src/core/scenario/vocabulary.ts';
import { act, toStored } from '../../../../src/web/features/practise/talk.ts';
import type { StoredRun } from '../../../../src/web/lib/runs/stored-run.ts';
import { areComparable, canJoin } from '../../../../src/web/lib/study/are-comparable.ts';
import { flagshipTalk } from '../../support/talk.ts';

async function ended(mode: Mode = 'guided'): Promise<StoredRun> {
  return toStored(act(await flagshipTalk({ mode }), { type: 'hang-up' }, 0), 0);
}

const ofCase = (run: StoredRun, scenario: string): StoredRun => ({
  ...run,
  attempt: { ...run.attempt, scenario },
});

describe('runs that can be compared', () => {
  it('are two to four of one case', async () => {
    const runs = await Promise.all([ended(), ended(), ended(), ended(), ended()]);
    expect([1, 2, 3, 4, 5].map((some) => areComparable(runs.slice(0, some)))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('are never of another case, and never picked beside written', async () => {
    const one = await ended();
    expect(canJoin([one], ofCase(await ended(), 'another'))).toBe(false);
    expect(canJoin([one], await ended('free'))).toBe(false);
    expect(canJoin([], await ended('free'))).toBe(true);
  });

  it('are scored by one rubric', async () => {
    const one = await ended();
    const other = await ended();
    const attempt = { ...other.attempt, rubric: 'quality-sheet' };
    expect(canJoin([one], { ...other, attempt })).toBe(false);
  });

  it('are over, and never one and the same', async () => {
    const one = await ended();
    expect(canJoin([], toStored(await flagshipTalk(), 0))).toBe(false);
    expect(areComparable([one, one])).toBe(false);
  });
});
