import { describe, expect, it } from 'vitest';
import { ACT_IDS, FAULT_ACTS, type ActId } from '../../../src/core/base/acts.ts';
import { LANGS, type Lang } from '../../../src/core/base/lang.ts';
import { actsIn, readText } from './test-reader.ts';
import { baseReplies, sampledReplies, type Turn } from './metamorphic/material.ts';
import { COSTLY, EXACT, type Transformation } from './metamorphic/transformations.ts';

/** Of the base replies, the share in which the reader finds what they were written for: else nothing could be lost. */
const LEAST_SHOWN = 0.85;

/** Of the acts read in a reply, the share that must still be read where something was taken from it. */
const LEAST_KEPT = 0.85;

/** Replies in a hundred that may be accused of something new. */
const MOST_ACCUSED = 5;

const appliesTo =
  (lang: Lang) =>
  ({ langs }: Transformation): boolean =>
    langs.includes(lang);

/** How many acts were read, how many of them still are, and which replies are accused of something new. */
interface Cost {
  readonly acts: number;
  readonly kept: number;
  readonly lost: readonly string[];
  readonly accused: readonly string[];
}

function costOf(lang: Lang, turns: readonly Turn[], change: (turn: Turn, place: number) => string): Cost {
  const faults: ReadonlySet<string> = new Set<ActId>(FAULT_ACTS);
  const lost: string[] = [];
  const accused: string[] = [];
  let acts = 0;
  let kept = 0;
  turns.forEach((turn, place) => {
    const changed = change(turn, place);
    const before = actsIn(lang, turn.say, turn.prev);
    const after = actsIn(lang, changed, turn.prev);
    const gone = before.filter((act) => !after.includes(act));
    const blamed = after.filter((act) => faults.has(act) && !before.includes(act));
    acts += before.length;
    kept += before.length - gone.length;
    if (gone.length > 0) lost.push(`-${gone.join(' -')} | ${changed}`);
    if (blamed.length > 0) accused.push(`+${blamed.join(' +')} | ${changed}`);
  });
  return { acts, kept, lost, accused };
}

function expectCheap({ acts, kept, lost, accused }: Cost, replies: number): void {
  expect(kept / acts, lost.join('\n')).toBeGreaterThanOrEqual(LEAST_KEPT);
  expect((100 * accused.length) / replies, accused.join('\n')).toBeLessThanOrEqual(MOST_ACCUSED);
}

function expectChange(lang: Lang, turns: readonly Turn[], { apply }: Transformation): void {
  expectCheap(
    costOf(lang, turns, ({ say }) => apply(say)),
    turns.length,
  );
}

describe.each(LANGS)('the base replies (%s)', (lang) => {
  const base = baseReplies(lang);

  it('are sixty and more, and cover every act', () => {
    expect(base.length).toBeGreaterThanOrEqual(60);
    expect(new Set(base.flatMap(({ shows }) => shows))).toEqual(new Set(ACT_IDS));
  });

  it('are by and large read as what they were written for', () => {
    const missed = base.filter(({ say, prev, shows }) => {
      const acts = actsIn(lang, say, prev);
      return !shows.every((act) => acts.includes(act));
    });
    const share = 1 - missed.length / base.length;
    expect(share, missed.map(({ say }) => say).join('\n')).toBeGreaterThanOrEqual(LEAST_SHOWN);
  });
});

describe.each(LANGS)('the acts are exactly the same (%s)', (lang) => {
  const turns = [...baseReplies(lang), ...sampledReplies(lang)];

  it.each(EXACT.filter(appliesTo(lang)))('with $name', ({ apply }) => {
    const changed = turns.filter(({ say }) => apply(say) !== say);
    expect(changed.length).toBeGreaterThan(0);
    const wrong = changed.flatMap(({ say, prev }) => {
      const before = actsIn(lang, say, prev).join(' ');
      const after = actsIn(lang, apply(say), prev).join(' ');
      return before === after ? [] : [`${before} -> ${after} | ${apply(say)}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(EXACT.filter(appliesTo(lang)))('and their spans lie inside the reply with $name', ({ apply }) => {
    for (const { say, prev } of baseReplies(lang)) {
      const text = apply(say);
      for (const { start, end } of readText(lang, text, prev).observations) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});

describe.each(LANGS)('at least 85 % of the acts stay, and hardly anybody is accused (%s)', (lang) => {
  const base = baseReplies(lang);
  const sample = sampledReplies(lang);

  for (const change of COSTLY.filter(appliesTo(lang))) {
    it(`with ${change.name} in the base replies`, () => expectChange(lang, base, change));
    it(`with ${change.name} in the corpus`, () => expectChange(lang, sample, change));
  }

  it('with other names and places', () => {
    const named = base.filter(({ say, renamed }) => say !== renamed);
    expect(named.length).toBeGreaterThanOrEqual(10);
    expectCheap(
      costOf(lang, named, (_, place) => named[place]?.renamed ?? ''),
      named.length,
    );
  });
});

describe('the form of address', () => {
  it('is told apart, though it changes no act', () => {
    const polite = baseReplies('zh').filter(({ say }) => readText('zh', say).form.address === 'formal');
    expect(polite.length).toBeGreaterThanOrEqual(20);
    const wrong = polite
      .map(({ say }) => say.replaceAll('您', '你'))
      .filter((say) => readText('zh', say).form.address !== 'familiar');
    expect(wrong).toEqual([]);
  });
});
