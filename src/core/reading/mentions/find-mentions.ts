import type { Lang } from '../../base/lang.ts';
import type { Mention, Observation } from '../../base/reading.ts';
import { findMoney } from '../../language/money.ts';
import { originalSpan, type Normalised } from '../../language/normalise.ts';
import { findNumbers } from '../../language/numbers.ts';
import { findPhrases, type Found } from '../../language/phrase-book.ts';
import { findTimes } from '../../language/times.ts';
import { unitsOf } from '../../language/units.ts';
import type { CaseIndex, CaseMeaning } from '../case-index.ts';
import { caseMentions } from './case-mentions.ts';
import { coverage } from './coverage.ts';
import { mergeDrafts, type Draft } from './draft.ts';
import { findEchoes } from './echo.ts';
import { figureFinder, figuresOf, type FactFound, type FigureParts } from './figures.ts';
import { reportsIn } from './grants.ts';
import { findNames } from './names.ts';
import { findNegation, isNegated, type Negation } from './negation.ts';
import { senseBook } from './sense-book.ts';
import type { Sense } from './sense.ts';

/**
 * What a reply talks of, in the order of the text; spans lie in the original. `prev` is what the customer said just
 * before, `observations` the acts already read in the reply. Linear in the text for a given case.
 */
export function findMentions(
  reply: Normalised,
  index: CaseIndex,
  lang: Lang,
  prev: Normalised,
  observations: readonly Observation[],
): readonly Mention[] {
  const { text } = reply;
  const units = unitsOf(text, lang);
  const senses = findPhrases(senseBook(lang), units);
  const negation = findNegation(text, senses, lang);
  const numbers = findNumbers(text);
  const parts: FigureParts = { numbers, times: findTimes(text, numbers), sums: findMoney(text, numbers) };
  const known = index.book ? findPhrases(index.book, units) : [];
  const figureFor = figureFinder(figuresOf(text, parts), factsIn(known), negation.bounds, lang);
  const grants = { reply, reports: reportsIn(senses, negation.bounds), negation, observations };
  const drafts: readonly Draft[] = [
    ...caseMentions(known, grants, figureFor),
    ...timesAndSums(parts),
    ...feelings(senses),
    ...threats(senses, known),
    ...findNames(text, lang).map((span): Draft => ({ kind: 'name', ...span })),
    ...findEchoes(units, unitsOf(prev.text, lang), lang).map((span): Draft => ({ kind: 'echo', ...span })),
  ];
  return mergeDrafts(drafts).map((draft) => toMention(draft, reply, negation));
}

function factsIn(known: readonly Found<CaseMeaning>[]): readonly FactFound[] {
  return known.flatMap(({ means: { figure }, start, end }) => (figure ? { start, end, figure } : []));
}

function timesAndSums({ times, sums }: FigureParts): readonly Draft[] {
  return [
    ...times.map(({ start, end, minutes }) => withValue({ kind: 'time', start, end }, minutes)),
    ...sums.map(({ start, end, hundredths }) => withValue({ kind: 'money', start, end }, hundredths)),
  ];
}

function withValue(draft: Draft, value: number | null): Draft {
  return value === null ? draft : { ...draft, value };
}

/** Feelings named, without the words that are only written with a feeling's character. */
function feelings(senses: readonly Found<Sense>[]): readonly Draft[] {
  const isHomograph = coverage(senses.filter(({ means }) => means === 'homograph'));
  return senses
    .filter((sense) => sense.means === 'feeling' && !isHomograph.all(sense))
    .map(({ start, end }): Draft => ({ kind: 'feeling', start, end }));
}

/** Threats that any customer may utter, where the case does not know them by id. */
function threats(senses: readonly Found<Sense>[], known: readonly Found<CaseMeaning>[]): readonly Draft[] {
  const isKnown = coverage(known.filter(({ means }) => means.kind === 'threat'));
  return senses
    .filter((sense) => sense.means === 'threat' && !isKnown.any(sense))
    .map(({ start, end }): Draft => ({ kind: 'threat', start, end }));
}

function toMention({ kind, id, value, start, end }: Draft, reply: Normalised, negation: Negation): Mention {
  return {
    kind,
    ...(id !== undefined && { id }),
    ...(value !== undefined && { value }),
    polarity: isNegated(negation, { start, end }) ? 'negated' : 'affirmed',
    ...originalSpan(reply, start, end),
  };
}
