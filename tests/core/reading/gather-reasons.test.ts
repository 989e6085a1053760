import { describe, expect, it } from 'vitest';
import type { PlacedReason } from '../../../src/core/reading/explain.ts';
import { gatherReasons } from '../../../src/core/reading/gather-reasons.ts';

const TEXT = 'I am so sorry for this, really';

function ofWords(name: string, weight: number, start = TEXT.indexOf(name)): PlacedReason {
  return { family: 'word', name, weight, places: [{ start, end: start + name.length }] };
}

describe('reasons gathered for people', () => {
  it('makes one stretch of runs of words that overlap the strongest', () => {
    const [first, ...others] = gatherReasons(TEXT, [
      ofWords('sorry', 900),
      ofWords('so sorry', 300),
      ofWords('sorry for', 200),
    ]);
    expect(first).toMatchObject({ weight: 1400, words: 'so sorry for' });
    expect(others).toEqual([]);
  });

  it('keeps what speaks for apart from what speaks against', () => {
    const gathered = gatherReasons(TEXT, [ofWords('sorry', 900), ofWords('so sorry', -300)]);
    expect(gathered.map(({ weight }) => weight)).toEqual([900, -300]);
  });

  it('does not run on from word to word through the whole clause', () => {
    const chain = [ofWords('so sorry', 900), ofWords('sorry for', 500), ofWords('for this', 400)];
    expect(gatherReasons(TEXT, chain).map(({ words }) => words)).toEqual(['so sorry for', 'for this']);
  });

  it('shows the whole word where letters within it spoke', () => {
    const [gathered] = gatherReasons(TEXT, [{ ...ofWords('orr', 100), family: 'gram' }]);
    expect(gathered).toMatchObject({ words: 'sorry', places: [{ start: 8, end: 13 }] });
  });

  it('leaves concepts and traits as they are, and loses no weight', () => {
    const concept: PlacedReason = {
      family: 'concept',
      name: 'apology',
      weight: 700,
      places: [{ start: 8, end: 13 }],
    };
    const trait: PlacedReason = { family: 'form', name: 'opens', weight: -50, places: [] };
    const gathered = gatherReasons(TEXT, [concept, ofWords('sorry', 600), ofWords('for', 20), trait]);
    expect(gathered.map(({ words, weight }) => [words, weight])).toEqual([
      [null, 700],
      ['sorry', 600],
      [null, -50],
      ['for', 20],
    ]);
  });
});
