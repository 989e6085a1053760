import { fail, succeed, type Result } from '../base/result.ts';
import { normalise } from './normalise.ts';

/**
 * A phrase of a case: its parts, each in all its wordings, normalised. A wording in angle brackets stands for all
 * words of the class it names. `inOrder`: the parts follow one another; else they stand in one sentence in any order.
 */
export interface Phrase {
  readonly inOrder: boolean;
  readonly parts: readonly (readonly string[])[];
}

/**
 * `unbalanced`: a bracket has no partner; `empty`: no words; `too-many`: more wordings than `MOST_WORDINGS`;
 * `class-among-words`: a class does not stand by itself; `mixed`: `*` and `&` in one phrase; `unknown-class`.
 */
export type PhraseFault =
  'unbalanced' | 'empty' | 'too-many' | 'class-among-words' | 'mixed' | 'unknown-class';

/** Alternatives multiply; beyond this an author should write several phrases. */
const MOST_WORDINGS = 256;

/**
 * Reads `words * (a|b) * <class>` and `<class> & (a|b)`: `*` stands for a gap, `&` for any order, brackets for either
 * of what is in them; brackets may lie in brackets.
 */
export function parsePhrase(text: string): Result<Phrase, PhraseFault> {
  const folded = normalise(text).text;
  const inOrder = !folded.includes('&');
  if (!inOrder && folded.includes('*')) return fail('mixed');
  const parts: (readonly string[])[] = [];
  for (const part of folded.split(inOrder ? '*' : '&')) {
    if (part.trim() === '') continue;
    const wordings = expand(part);
    if (!wordings.ok) return wordings;
    const spoken = wordings.value.map((wording) => wording.trim()).filter((wording) => wording !== '');
    if (spoken.length === 0) return fail('empty');
    if (spoken.some((wording) => /[<>]/.test(wording) && classOf(wording) === undefined))
      return fail('class-among-words');
    parts.push([...new Set(spoken)]);
  }
  return parts.length === 0 ? fail('empty') : succeed({ inOrder, parts });
}

/** The class that a wording stands for, if it stands for one. */
export function classOf(wording: string): string | undefined {
  return /^<([a-z0-9-]+)>$/.exec(wording)?.[1];
}

/** The stretch once for each choice in its brackets, the innermost ones first. */
function expand(stretch: string): Result<readonly string[], PhraseFault> {
  let wordings: readonly string[] = [stretch];
  while (wordings.some((wording) => /[()]/.test(wording))) {
    const next: string[] = [];
    for (const wording of wordings) {
      const close = wording.indexOf(')');
      const open = wording.lastIndexOf('(', close);
      if (open < 0 || close < 0) return fail('unbalanced');
      const choices = wording.slice(open + 1, close).split('|');
      next.push(...choices.map((choice) => wording.slice(0, open) + choice + wording.slice(close + 1)));
    }
    if (next.length > MOST_WORDINGS) return fail('too-many');
    wordings = next;
  }
  return succeed(wordings);
}
