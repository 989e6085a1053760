import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../../src/core/base/lang.ts';
import { f1, labelledReplies, measure, type Count } from './labelled.ts';

const sum = (counts: Iterable<Count>): Count => {
  const total = { hit: 0, missed: 0, extra: 0 };
  for (const { hit, missed, extra } of counts) {
    total.hit += hit;
    total.missed += missed;
    total.extra += extra;
  }
  return total;
};

describe.each(LANGS)('mentions in %s', (lang) => {
  it('has enough labelled replies to mean something', () => {
    expect(labelledReplies('known', lang).length).toBeGreaterThanOrEqual(120);
    expect(labelledReplies('held', lang).length).toBeGreaterThanOrEqual(60);
  });

  it('finds exactly the mentions of every known reply', () => {
    expect(measure('known', lang).wrong).toEqual([]);
  });

  it('finds nine in ten of the mentions in replies it was not built on, and few that are not there', () => {
    const { counts } = measure('held', lang);
    expect(f1(sum(counts.values()))).toBeGreaterThanOrEqual(900);
    for (const kind of ['time', 'money', 'feeling', 'threat']) {
      expect(f1(counts.get(kind) ?? { hit: 0, missed: 1, extra: 0 }), kind).toBeGreaterThanOrEqual(950);
    }
  });
});
