// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { schedule } from '../../../../src/web/lib/study/schedule.ts';
import { DAY, gradedRun } from '../../support/graded.ts';

const NOON = Date.UTC(2026, 0, 5, 12);

describe('when a case and a customer are due again', () => {
  it('is later the better the call went', async () => {
    const at = NOON;
    const runs = await Promise.all([
      gradedRun({ persona: 'angry', at, total: 20, ending: 'lost' }),
      gradedRun({ persona: 'logical', at, total: 55 }),
      gradedRun({ persona: 'repetitive', at, total: 70 }),
      gradedRun({ persona: 'opportunistic', at, total: 95 }),
    ]);
    const due = schedule(runs);
    expect(due.map(({ persona }) => persona)).toEqual(['angry', 'logical', 'repetitive', 'opportunistic']);
    const days = due.map((one) => (one.at - at) / DAY);
    expect(days.every((some, index) => some > (days[index - 1] ?? 0) - 0.5)).toBe(true);
    expect(days[0]).toBeGreaterThanOrEqual(1);
    expect(days[3]).toBeGreaterThan(days[2] ?? 0);
  });

  it('moves further away each time it is held again', async () => {
    const first = await gradedRun({ at: NOON });
    const [one] = schedule([first]);
    const second = await gradedRun({ at: one?.at ?? 0 });
    const [two] = schedule([first, second]);
    expect((two?.at ?? 0) - (one?.at ?? 0)).toBeGreaterThan((one?.at ?? 0) - NOON);
  });

  it('comes close again after a call that got away', async () => {
    const first = await gradedRun({ at: NOON });
    const lost = await gradedRun({ at: NOON + 20 * DAY, total: 10, ending: 'hung-up' });
    const [due] = schedule([first, lost]);
    const wait = ((due?.at ?? 0) - (NOON + 20 * DAY)) / DAY;
    expect(wait).toBeGreaterThanOrEqual(1);
    expect(wait).toBeLessThan(8);
  });

  it('is one date a case and customer, and the same every time', async () => {
    const runs = [await gradedRun({ at: NOON }), await gradedRun({ at: NOON + DAY, mode: 'free' })];
    expect(schedule(runs)).toHaveLength(1);
    expect(schedule(runs)).toEqual(schedule(runs));
  });
});
