import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton } from '../../../src/core/language/aho-corasick.ts';
import { findAll } from '../../../src/core/language/automaton.ts';

function search(patterns: readonly string[], text: string): string[] {
  const found: string[] = [];
  findAll(buildAutomaton(patterns), text, (start, end, pattern) => {
    found.push(`${String(start)}-${String(end)} ${patterns[pattern] ?? ''}`);
  });
  return found;
}

describe('findAll', () => {
  it('finds patterns that overlap and patterns inside patterns', () => {
    expect(search(['he', 'she', 'hers'], 'shers')).toEqual(['0-3 she', '1-3 he', '1-5 hers']);
  });

  it('finds nothing for an empty pattern', () => {
    expect(search([''], 'abc')).toEqual([]);
  });

  it('finds exactly what a search pattern by pattern finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '好'), minLength: 1, maxLength: 3 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '好'), maxLength: 30 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 6 }), text, (patterns, searched) => {
        const naive = patterns.flatMap((pattern) =>
          Array.from(searched).flatMap((_, start) =>
            searched.startsWith(pattern, start)
              ? [`${String(start)}-${String(start + pattern.length)} ${pattern}`]
              : [],
          ),
        );
        expect(search(patterns, searched).sort()).toEqual(naive.sort());
      }),
    );
  });
});
