import type { Span } from '../base/span.ts';
import type { ConceptMatch } from './concepts.ts';

/** What can hold over the rest of a clause: "not", "he said", "if". */
export const SCOPES = ['not', 'said', 'if'] as const;

/** The concepts of the lexicon that open each. */
const OPENERS: Readonly<Record<(typeof SCOPES)[number], readonly string[]>> = {
  not: ['negation', 'cannot-words'],
  said: ['quotation-frames', 'reported-speech'],
  if: ['conditionals'],
};

/** By concept, the scope that it opens, or -1. */
export function scopesOpened(names: readonly string[]): Int8Array {
  return Int8Array.from(names, (name) => SCOPES.findIndex((scope) => OPENERS[scope].includes(name)));
}

/** The name of a scoped concept, as features call it. */
export function scopedName(scope: number, concept: string): string {
  return `${SCOPES[scope] ?? ''}!${concept}`;
}

/**
 * The concepts of a clause that stand after an opener of scope: "nobody is asking you to calm down" has `not!calm-down`. Each as `scope * count + concept`.
 * Matches are in the order of their starts.
 */
export function scopedConcepts(matches: readonly ConceptMatch[], opened: Int8Array): readonly number[] {
  const count = opened.length;
  const scoped: number[] = [];
  SCOPES.forEach((_, scope) => {
    const opener = matches.find(({ concept }) => opened[concept] === scope);
    if (opener)
      for (const match of matches)
        if (match.concept < count && follows(match, opener)) scoped.push(scope * count + match.concept);
  });
  return scoped;
}

function follows(match: Span, opener: Span): boolean {
  return match.start >= opener.end;
}
