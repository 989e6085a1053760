import { fail, succeed, type Result } from '../base/result.ts';
import { normalise } from './normalise.ts';

/** A phrase of a case: stretches in order with a gap between any two; each stretch in all its wordings, normalised. */
export type Phrase = readonly (readonly string[])[];

/** `unbalanced`: a bracket has no partner; `empty`: no words; `too-many`: more wordings than `MOST_WORDINGS`. */
export type PhraseFault = 'unbalanced' | 'empty' | 'too-many';

/** Alternatives multiply; beyond this an author should write several phrases. */
const MOST_WORDINGS = 256;

/** Reads `words * (a|b)`: `*` stands for a gap, brackets for either of what is in them; brackets may lie in brackets. */
export function parsePhrase(text: string): Result<Phrase, PhraseFault> {
  const stretches: (readonly string[])[] = [];
  for (const part of normalise(text).text.split('*')) {
    if (part.trim() === '') continue;
    const wordings = expand(part);
    if (!wordings.ok) return wordings;
    const spoken = wordings.value.map((wording) => wording.trim()).filter((wording) => wording !== '');
    if (spoken.length === 0) return fail('empty');
    stretches.push([...new Set(spoken)]);
  }
  return stretches.length === 0 ? fail('empty') : succeed(stretches);
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
