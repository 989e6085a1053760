import { fail, succeed, type Result } from '../../src/core/base/result.ts';
import type { Acceptance, Decision } from './decision.ts';
import type { FieldCorpus } from './field-corpus.ts';
import type { NumberedCandidate } from './read-candidates.ts';

/** Does what was decided about a candidate. Gives what was done, or why it could not be done, in words. */
export function carryOut(
  corpus: FieldCorpus,
  { key, candidate }: NumberedCandidate,
  decision: Decision,
): Result<string, string> {
  if (decision.decision === 'skip') return succeed('skipped');
  if (decision.decision === 'reject') {
    corpus.reject(key);
    return succeed('rejected');
  }
  const { pseudonym, lang, prev, text } = candidate;
  const problem = whyNot(corpus, candidate, decision);
  if (problem !== undefined) return fail(problem);
  const { channel, trade, pieces } = decision;
  const id = corpus.add(lang, { from: pseudonym, channel, trade, prev, pieces });
  return succeed(`accepted as ${id}: “${text}”`);
}

function whyNot(
  corpus: FieldCorpus,
  { pseudonym, lang, text }: NumberedCandidate['candidate'],
  { pieces }: Acceptance,
): string | undefined {
  if (corpus.isWithdrawn(pseudonym)) return `${pseudonym} has withdrawn: nothing of it may be taken.`;
  const joined = pieces.map(([piece]) => piece).join('');
  if (joined !== text) return `The pieces joined are not the reply: “${joined}” is not “${text}”.`;
  const twin = corpus.twinOf(lang, text);
  return twin === undefined ? undefined : `${twin} has the same words already.`;
}
