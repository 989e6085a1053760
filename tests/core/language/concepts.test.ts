import { describe, expect, it } from 'vitest';
import {
  createConceptFinder,
  findConcepts,
  type ConceptFinder,
} from '../../../src/core/language/concepts.ts';

function named(finder: ConceptFinder, text: string): readonly string[] {
  const found: string[] = [];
  findConcepts(finder, text, (concept) => found.push(finder.names[concept] ?? ''));
  return found;
}

describe('findConcepts', () => {
  it('drops a match inside a longer one, so that a negated word does not count as itself', () => {
    const finder = createConceptFinder({ absolute: ['保证'], 'cannot-promise': ['不能保证'] }, 'zh');
    expect(named(finder, '这个我不能保证,那个我保证')).toEqual(['cannot-promise', 'absolute']);
  });

  it('finds every concept of an expression that voices several', () => {
    const finder = createConceptFinder({ soft: ['慢慢说'], 'go-on': ['慢慢说'] }, 'zh');
    expect(named(finder, '您慢慢说')).toEqual(['soft', 'go-on']);
  });

  it('finds English expressions as whole words only', () => {
    const finder = createConceptFinder({ calm: ['calm'] }, 'en');
    expect(named(finder, 'becalmed, calmly')).toEqual([]);
    expect(named(finder, 'calm down')).toEqual(['calm']);
  });

  it('finds an expression however the customer is addressed', () => {
    const finder = createConceptFinder({ calm: ['您冷静'] }, 'zh');
    expect(named(finder, '你冷静')).toEqual(['calm']);
  });
});
