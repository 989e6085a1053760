import { describe, expect, it } from 'vitest';
import { createConceptFinder, findConcepts } from '../../../src/core/language/concepts.ts';
import { scopedConcepts, scopedName } from '../../../src/core/language/scopes.ts';
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
  const { opened, ...finder } = createConceptFinder(LEXICONS[lang], lang);
  const matches = findConcepts({ opened, ...finder }, text);
  return scopedConcepts(matches, opened).map((one) =>
    scopedName(Math.floor(one / opened.length), finder.names[one % opened.length] ?? ''),
  );
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
      'not!apology',
      'said!negation',
      'said!apology',
      'if!reported-speech',
      'if!negation',
      'if!apology',
    ]);
  });

  it('begins after the word that opens it', () => {
    expect(scoped('en', 'sorry, it was not')).toEqual([]);
  });
});
