// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { earnedBadges } from '../../../../src/web/lib/study/badges.ts';
import { levelReached, nextLevel } from '../../../../src/web/lib/study/level-reached.ts';
import { needsPause } from '../../../../src/web/lib/study/needs-pause.ts';
import { DAY, gradedRun } from '../../support/graded.ts';

describe('levels [E2.2]', () => {
  it('are for what one can do: the same call held a hundred times is no more than once', async () => {
    const run = await gradedRun();
    expect(levelReached([run])).toBe('footing');
    expect(levelReached(Array.from({ length: 100 }, () => run))).toBe('footing');
  });

  it('ask for the need met as well as for the score', async () => {
    expect(levelReached([await gradedRun({ total: 90, needMet: false })])).toBe('starting');
    expect(levelReached([])).toBe('starting');
  });

  it('rise with kinds of customers, then with one’s own words, then with an exam', async () => {
    const picked = [await gradedRun(), await gradedRun({ persona: 'logical' })];
    expect(levelReached(picked)).toBe('steady');
    const written = [
      await gradedRun({ mode: 'free' }),
      await gradedRun({ mode: 'free', persona: 'logical' }),
    ];
    expect(levelReached(written)).toBe('own-words');
    const exam = await gradedRun({ mode: 'free', persona: 'repetitive', coaching: 'exam', total: 88 });
    expect(levelReached([...written, exam])).toBe('composed');
    expect(nextLevel('composed')).toBeNull();
  });

  it('are never taken away', async () => {
    const held = await gradedRun();
    const poor = await gradedRun({ total: 5, ending: 'lost' });
    expect(levelReached([held, poor, poor, poor])).toBe('footing');
  });
});

describe('badges [E2.2]', () => {
  const badges = async (...runs: Parameters<typeof gradedRun>[0][]) => [
    ...earnedBadges(await Promise.all(runs.map(gradedRun))).keys(),
  ];

  it('are none for mere repetition', async () => {
    const same = { total: 50, sides: { emotion: 60 }, tensions: [60, 50] } as const;
    expect(await badges(...Array.from({ length: 30 }, () => same))).toEqual([]);
  });

  it('mark a storm that was calmed', async () => {
    expect(await badges({ total: 50, tensions: [80, 90, 20] })).toEqual(['calmed']);
  });

  it('mark a call held that got away the time before, of the same task only', async () => {
    const lost = { total: 30 };
    expect(await badges(lost, { total: 80 })).toContain('comeback');
    expect(await badges(lost, { total: 80, persona: 'logical' })).not.toContain('comeback');
    expect(await badges({ total: 80 }, { total: 85 })).not.toContain('comeback');
  });

  it('mark a weak side that has become steady', async () => {
    expect(await badges({ total: 30, sides: { focus: 20 } }, { total: 50, sides: { focus: 90 } })).toContain(
      'mended',
    );
    expect(
      await badges({ total: 30, sides: { focus: 20 } }, { mode: 'free', total: 50, sides: { focus: 90 } }),
    ).not.toContain('mended');
  });

  it('mark what was kept for a week, and no shorter', async () => {
    expect(await badges({ at: 0 }, { at: 7 * DAY })).toContain('kept');
    expect(await badges({ at: 0 }, { at: 6 * DAY })).not.toContain('kept');
  });

  it('mark a good ear in an exam [T1]', async () => {
    const exam = { coaching: 'exam', total: 20 } as const;
    expect(await badges({ ...exam, review: { guess: { persona: 'angry', told: 0 } } })).toContain('good-ear');
    expect(await badges({ ...exam, review: { guess: { persona: 'logical', told: 0 } } })).toEqual([]);
  });

  it('mark a better run after one that was thought about [T12]', async () => {
    const thought = { total: 30, review: { notes: [{ turn: 1, text: '先听完' }] } };
    expect(await badges(thought, { total: 40 })).toContain('second-look');
    expect(await badges({ total: 30 }, { total: 40 })).not.toContain('second-look');
  });
});

describe('a pause [T24]', () => {
  const hard = { total: 20, ending: 'lost' } as const;
  const MINUTE = 60_000;

  it('is proposed after three hard runs in a row, tries from the middle included', async () => {
    const runs = await Promise.all([
      gradedRun({ ...hard, at: 0 }),
      gradedRun({ ...hard, at: MINUTE, isFork: true }),
      gradedRun({ ...hard, at: 2 * MINUTE }),
    ]);
    expect(needsPause(runs, 3 * MINUTE)).toBe(true);
    expect(needsPause(runs.slice(0, 2), 3 * MINUTE)).toBe(false);
  });

  it('is not proposed once something went well, or one has had a pause already', async () => {
    const runs = await Promise.all([
      gradedRun({ ...hard, at: 0 }),
      gradedRun({ ...hard, at: MINUTE }),
      gradedRun({ ...hard, at: 2 * MINUTE }),
    ]);
    const well = await gradedRun({ at: 3 * MINUTE });
    expect(needsPause([...runs, well], 4 * MINUTE)).toBe(false);
    expect(needsPause(runs, 3 * 60 * MINUTE)).toBe(false);
  });
});
