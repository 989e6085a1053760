// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { CaseCard } from '../../../../src/contract/content.ts';
import { gradedRuns } from '../../../../src/web/lib/study/graded-run.ts';
import { trainingFor } from '../../../../src/web/lib/study/training-for.ts';
import { weakestSide } from '../../../../src/web/lib/study/weakest-side.ts';
import { gradedRun } from '../../support/graded.ts';

describe('the weakest side over the last runs', () => {
  it('is the one with the lowest mean share of its chances', async () => {
    const runs = [
      await gradedRun({ sides: { emotion: 80, clarity: 20 } }),
      await gradedRun({ sides: { emotion: 30, clarity: 60 } }),
    ];
    expect(weakestSide(runs)).toEqual({ dimension: 'clarity', share: 40, runs: 2 });
  });

  it('looks at five runs and no further back', async () => {
    const old = await gradedRun({ sides: { emotion: 0, clarity: 60 } });
    const later = await Promise.all(
      Array.from({ length: 5 }, () => gradedRun({ sides: { emotion: 70, clarity: 60 } })),
    );
    expect(weakestSide([old, ...later])?.dimension).toBe('clarity');
  });

  it('never mixes picked and written replies', async () => {
    const picked = await gradedRun({ sides: { emotion: 0, clarity: 90 } });
    const written = await gradedRun({ mode: 'free', sides: { emotion: 80, clarity: 50 } });
    expect(weakestSide([picked, written])?.dimension).toBe('clarity');
  });

  it('is none where all is steady, or nothing was practised', async () => {
    expect(weakestSide([await gradedRun({ sides: { emotion: 90 } })])).toBeNull();
    expect(weakestSide([])).toBeNull();
  });

  it('counts no try from the middle, and no exam whose question is open', async () => {
    const fork = await gradedRun({ isFork: true });
    const open = await gradedRun({ coaching: 'exam' });
    const told = await gradedRun({
      coaching: 'exam',
      at: 2,
      review: { guess: { persona: null, told: null } },
    });
    const first = await gradedRun({ at: 1 });
    expect(gradedRuns([told, fork, open, first]).map(({ id }) => id)).toEqual([first.id, told.id]);
  });
});

describe('what trains a side', () => {
  const card = (id: string, chances: CaseCard['chances']): CaseCard => ({
    status: 'ready',
    id,
    title: { zh: id, en: id },
    summary: { zh: id, en: id },
    channel: 'phone',
    personas: Object.keys(chances),
    rubric: 'default',
    langs: ['zh', 'en'],
    guided: true,
    minutes: 8,
    chances,
  });
  const cases = [
    card('gate', { angry: { emotion: 3 }, logical: { emotion: 1, clarity: 4 } }),
    card('parcel', { angry: { emotion: 5 } }),
  ];

  it('is the case and customer that give the most chances for it', () => {
    expect(trainingFor('emotion', { cases }, [])).toMatchObject({ scenario: 'parcel', persona: 'angry' });
    expect(trainingFor('clarity', { cases }, [])).toMatchObject({ scenario: 'gate', persona: 'logical' });
  });

  it('is another one where that went well already, unless all did', async () => {
    const sides = { emotion: 90 };
    const parcel = await gradedRun({ scenario: 'parcel', persona: 'angry', sides });
    expect(trainingFor('emotion', { cases }, [parcel])).toMatchObject({ scenario: 'gate', persona: 'angry' });
    const gate = await gradedRun({ scenario: 'gate', persona: 'angry', sides });
    const calm = await gradedRun({ scenario: 'gate', persona: 'logical', sides });
    expect(trainingFor('emotion', { cases }, [parcel, gate, calm])).toMatchObject({ scenario: 'parcel' });
  });

  it('passes over broken files, and is none where nothing can be played', () => {
    const broken = { status: 'broken', id: 'x', file: 'x.yaml', diagnostics: [] } as const;
    expect(trainingFor('emotion', { cases: [broken] }, [])).toBeNull();
  });
});
