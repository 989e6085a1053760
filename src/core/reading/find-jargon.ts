import type { Observation } from '../base/reading.ts';
import type { Span } from '../base/span.ts';
import { originalSpan, normalise, type Normalised } from '../language/normalise.ts';
import { findPhrases, type Found } from '../language/phrase-book.ts';
import { unitsOf } from '../language/units.ts';
import type { CaseIndex, CaseMeaning } from './case-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The case itself says that a customer does not know the term. */
const CERTAINTY = 950;

/** Words that begin an explanation, and how near to the term they stand (code units). */
const EXPLAINS =
  /^.{0,6}(?:就是|也就是|即|意思是|指的是|[(（]|that is|that's|which means|meaning|in other words|i\.e)/;
const NEAR = 24;

/** Internal terms of the case that the reply leaves unexplained, each as a `jargon` observation. */
export function findJargon(
  reply: Normalised,
  index: CaseIndex,
  vocabulary: Pick<Vocabulary, 'lang' | 'findEchoes'>,
): readonly Observation[] {
  if (index.book === null) return [];
  const found = findPhrases(index.book, unitsOf(reply.text, vocabulary.lang));
  return found
    .filter((term) => term.means.kind === 'term' && !isExplained(reply.text, term, vocabulary))
    .map(({ start, end }) => ({
      act: 'jargon',
      ...originalSpan(reply, start, end),
      confidence: CERTAINTY,
      attributes: {},
    }));
}

/** By a word that explains right after it, or by most of its plain words anywhere in the reply. */
function isExplained(
  text: string,
  { end, means }: Found<CaseMeaning>,
  { lang, findEchoes }: Pick<Vocabulary, 'lang' | 'findEchoes'>,
): boolean {
  const plain = unitsOf(normalise(means.plain ?? '').text, lang);
  const content = lengthOf(findEchoes(plain, plain));
  const said = lengthOf(findEchoes(plain, unitsOf(text, lang)));
  return EXPLAINS.test(text.slice(end, end + NEAR)) || (content > 0 && said * 2 >= content);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
