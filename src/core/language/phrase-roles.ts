import type { Phrase } from './phrase.ts';
import type { Role } from './phrase-parts.ts';

/** A phrase with what it stands for. */
export interface Entry<T> {
  readonly phrase: Phrase;
  readonly means: T;
}

/** What a part is in one phrase. */
interface RoleOf<T> extends Role {
  readonly means: T;
}

/** A part of one phrase or more. */
export interface Part<T> {
  readonly number: number;
  /** Whether parts that come later may ask for it. */
  readonly isAskedFor: boolean;
  /** In the phrases that it may complete or continue. */
  readonly roles: readonly RoleOf<T>[];
}

interface Draft<T> {
  readonly number: number;
  readonly wordings: readonly string[];
  readonly roles: RoleOf<T>[];
  isAskedFor: boolean;
}

/** The different parts of all phrases, with their wordings. What has the same wordings is looked for only once. */
export function numberParts<T>(
  entries: readonly Entry<T>[],
): readonly (Part<T> & { readonly wordings: readonly string[] })[] {
  const drafts = new Map<string, Draft<T>>();
  let numbers = 0;
  const draftOf = (wordings: readonly string[]): Draft<T> => {
    const key = wordings.join('|');
    const known = drafts.get(key);
    if (known) return known;
    const draft = { number: numbers, wordings, roles: [], isAskedFor: false };
    numbers += 1;
    drafts.set(key, draft);
    return draft;
  };
  for (const { phrase, means } of entries) {
    const parts = phrase.parts.map(draftOf);
    if (phrase.inOrder) numbers = chainRoles(parts, means, numbers);
    else gatherRoles(parts, means);
  }
  return [...drafts.values()];
}

/** Each part but the first follows the chain up to the one before it. Gives the next number that is free. */
function chainRoles<T>(parts: readonly Draft<T>[], means: T, free: number): number {
  let next = free;
  let after = -1;
  parts.forEach((part, i) => {
    const isLast = i === parts.length - 1;
    if (i === 0 && !isLast) part.isAskedFor = true;
    else part.roles.push({ means, others: [], after, chain: isLast ? -1 : next });
    after = i === 0 ? part.number : next;
    if (i > 0 && !isLast) next += 1;
  });
  return next;
}

/** Each part may be the last one to come. */
function gatherRoles<T>(parts: readonly Draft<T>[], means: T): void {
  parts.forEach((part, i) => {
    const others = parts.filter((_, j) => j !== i).map(({ number }) => number);
    part.isAskedFor = true;
    part.roles.push({ means, others, after: -1, chain: -1 });
  });
}
