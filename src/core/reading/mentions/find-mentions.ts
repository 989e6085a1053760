import type { Mention, MentionKind, Observation } from '../../base/reading.ts';
import type { Span } from '../../base/span.ts';
import { findMoney } from '../../language/money.ts';
import { originalSpan, type Normalised } from '../../language/normalise.ts';
import { findNumbers } from '../../language/numbers.ts';
import { findPhrases, type Found } from '../../language/phrase-book.ts';
import { findTimes } from '../../language/times.ts';
import { unitsOf } from '../../language/units.ts';
import type { CaseIndex, CaseMeaning } from '../case-index.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { caseMentions } from './case-mentions.ts';
import { coverage } from './coverage.ts';
import { mergeDrafts, partsOf, type Draft } from './draft.ts';
import type { FeelingOf } from './feeling-of.ts';
import { figureFinder, figuresOf, type FactFound, type FigureParts } from './figures.ts';
import { relaysIn, reportsIn } from './grants.ts';
import { findNegation, isNegated, type Negation } from './negation.ts';
import type { Sense } from './sense.ts';

/**
 * What a reply talks of, in the order of the text; spans lie in the original. `prev` is what the customer said just
 * before, `observations` the acts already read in the reply. Linear in the text for a given case.
 */
export function findMentions(
  reply: Normalised,
  index: CaseIndex,
  { lang, senses: book, feelingOf, findNames, findEchoes }: Vocabulary,
  prev: Normalised,
  observations: readonly Observation[],
): readonly Mention[] {
  const { text } = reply;
  const units = unitsOf(text, lang);
  const senses = findPhrases(book, units);
  const negation = findNegation(text, senses, lang);
  const numbers = findNumbers(text);
  const parts: FigureParts = { numbers, times: findTimes(text, numbers), sums: findMoney(text, numbers) };
  const known = index.book ? findPhrases(index.book, units) : NOTHING_KNOWN;
  const drafts: Draft[] = [];
  if (known.length > 0) {
    const figureFor = figureFinder(figuresOf(text, parts), factsIn(known), negation.bounds, lang);
    const { bounds } = negation;
    const [reports, relays] = [reportsIn(senses, bounds), relaysIn(known, bounds)];
    const grants = { reply, reports, relays, negation, observations };
    drafts.push(...caseMentions(known, grants, figureFor));
  }
  addFigures(drafts, parts);
  addSenses(drafts, senses, known);
  for (const span of findNames(text)) drafts.push(draftOf('name', span));
  if (prev.text !== '')
    for (const span of findEchoes(units, unitsOf(prev.text, lang))) drafts.push(draftOf('echo', span));
  const mentions: Mention[] = [];
  for (const draft of mergeDrafts(drafts))
    mentions.push(toMention(withFeeling(draft, text, feelingOf), reply, negation));
  return mentions;
}

const NOTHING_KNOWN: readonly Found<CaseMeaning>[] = [];

function factsIn(known: readonly Found<CaseMeaning>[]): readonly FactFound[] {
  return known.flatMap(({ means: { figure }, start, end }) => (figure ? { start, end, figure } : []));
}

function addFigures(drafts: Draft[], { times, sums }: FigureParts): void {
  for (const { start, end, minutes } of times) drafts.push(withValue({ kind: 'time', start, end }, minutes));
  for (const { start, end, hundredths } of sums)
    drafts.push(withValue({ kind: 'money', start, end }, hundredths));
}

function withValue(draft: Draft, value: number | null): Draft {
  return value === null ? draft : { ...draft, value };
}

/**
 * Feelings named, without the words that are only written with a feeling's character; and threats that any customer
 * may utter, where the case does not know them by id.
 */
function addSenses(
  drafts: Draft[],
  senses: readonly Found<Sense>[],
  known: readonly Found<CaseMeaning>[],
): void {
  const felt = senses.filter(({ means }) => means === 'feeling');
  if (felt.length > 0) {
    const isHomograph = coverage(senses.filter(({ means }) => means === 'homograph'));
    for (const span of felt) if (!isHomograph.all(span)) drafts.push(draftOf('feeling', span));
  }
  const glad = senses.filter(({ means }) => means === 'joy');
  if (glad.length > 0) {
    // 不高兴 is no joy denied: it is a word of its own.
    const hurts = coverage(felt);
    for (const span of glad) if (!hurts.any(span)) drafts.push({ ...draftOf('feeling', span), id: 'joy' });
  }
  const threats = senses.filter(({ means }) => means === 'threat');
  if (threats.length > 0) {
    const isKnown = coverage(known.filter(({ means }) => means.kind === 'threat'));
    for (const span of threats) if (!isKnown.any(span)) drafts.push(draftOf('threat', span));
  }
}

/** A feeling with which one it is, where that can be told. */
function withFeeling(draft: Draft, text: string, feelingOf: FeelingOf): Draft {
  if (draft.kind !== 'feeling' || draft.id !== undefined) return draft;
  const id = feelingOf(text.slice(draft.start, draft.end));
  return id === undefined ? draft : { ...draft, id };
}

function draftOf(kind: MentionKind, { start, end }: Span): Draft {
  return { kind, start, end };
}

function toMention(draft: Draft, reply: Normalised, negation: Negation): Mention {
  const { kind, id, value, start, end } = draft;
  const isDenied = isNegated(negation, partsOf(draft));
  const named = id === undefined ? { kind } : { kind, id };
  // What is denied is not promised, whatever else the words hold.
  const valued = value === undefined || (isDenied && kind === 'demand') ? named : { ...named, value };
  const polarity = isDenied ? 'negated' : 'affirmed';
  const span = originalSpan(reply, start, end);
  return { ...valued, polarity, start: span.start, end: span.end };
}
