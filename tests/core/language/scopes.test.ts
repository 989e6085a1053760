import { describe, expect, it } from 'vitest';
import { createConceptFinder, findConcepts } from '../../../src/core/language/concepts.ts';
import { OpenScopes, scopedName } from '../../../src/core/language/scopes.ts';
import type { Lang } from '../../../src/core/base/lang.ts';

const LEXICONS = {
  en: {
    negation: ['not', 'nobody'],
    'reported-speech': ['you said'],
    conditionals: ['if'],
    'calm-down': ['calm down'],
    apology: ['sorry'],
  },
  zh: { negation: ['不是', '没有'], 'calm-down': ['冷静'] },
};

function scoped(lang: Lang, text: string): readonly string[] {
  const finder = createConceptFinder(LEXICONS[lang], lang);
  const { names, opened } = finder;
  const scopes = new OpenScopes(opened);
  const found: number[] = [];
  findConcepts(finder, text, (concept, start, end) => scopes.take(concept, start, end, found));
  return found.map((one) => scopedName(Math.floor(one / names.length), names[one % names.length] ?? ''));
}

describe('what a clause says under a negation, a report or a condition', () => {
  it('is told apart from what it says outright', () => {
    expect(scoped('en', 'nobody asks you to calm down')).toEqual(['not!calm-down']);
    expect(scoped('zh', '不是叫您冷静')).toEqual(['not!calm-down']);
    expect(scoped('en', 'you said calm down')).toEqual(['said!calm-down']);
    expect(scoped('en', 'calm down please')).toEqual([]);
  });

  it('can be under several at once', () => {
    expect(scoped('en', 'if you said not sorry')).toEqual([
      'if!reported-speech',
      'said!negation',
      'if!negation',
      'not!apology',
      'said!apology',
      'if!apology',
    ]);
  });

  it('ends with the clause', () => {
    const scopes = new OpenScopes(Int8Array.of(0, -1));
    const found: number[] = [];
    scopes.take(0, 0, 3, found);
    scopes.close();
    scopes.take(1, 5, 9, found);
    expect(found).toEqual([]);
  });

  it('begins after the word that opens it', () => {
    expect(scoped('en', 'sorry, it was not')).toEqual([]);
  });
});
