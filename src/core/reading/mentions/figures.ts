import type { Lang, Localised } from '../../base/lang.ts';
import { overlaps, type Span } from '../../base/span.ts';
import type { Fact } from '../../scenario/schema/scenario-schema.ts';
import type { TimeSpan } from '../../language/time-span.ts';
import type { Sum } from '../../language/money.ts';
import type { Quantity } from '../../language/numbers.ts';
import { clauseAt } from './clause-bounds.ts';
import { coverage } from './coverage.ts';

/** A figure of a reply by the kind of fact it can belong to. */
export interface Figure extends Span {
  readonly kind: 'money' | 'minutes' | 'count';
  readonly value: number;
  /** The number of a time or a sum: a count only where the fact's own words touch it (六 + 年的老客户). */
  readonly isPart?: boolean;
  /** 第三次, "the third time": counts only within the fact's own words. */
  readonly isOrdinal?: boolean;
}

/** What a text has that figures are made of. */
export interface FigureParts {
  readonly numbers: readonly Quantity[];
  readonly times: readonly TimeSpan[];
  readonly sums: readonly Sum[];
}

/** All figures that have a value. A count is a number of more than one, and no ordinal. */
export function figuresOf(text: string, { numbers, times, sums }: FigureParts): readonly Figure[] {
  const isTaken = coverage([...times, ...sums]);
  return [
    ...sums.flatMap(({ start, end, hundredths, isBare }): Figure[] =>
      hundredths === null || isBare === true ? [] : [{ start, end, kind: 'money', value: hundredths }],
    ),
    ...times.flatMap(({ start, end, minutes }): Figure[] =>
      minutes === null ? [] : [{ start, end, kind: 'minutes', value: minutes }],
    ),
    ...numbers.flatMap(({ start, end, thousandths }): Figure[] => {
      const isCount = thousandths !== null && thousandths % 1000 === 0 && thousandths > 1000;
      // A month is none: 六月被拦 is not six times.
      if (!isCount || text.charAt(end) === '月') return [];
      const figure = { start, end, kind: 'count', value: thousandths / 1000 } as const;
      if (text.charAt(start - 1) === '第')
        return isLatest(text, start, end) ? [{ ...figure, isOrdinal: true }] : [];
      return [{ ...figure, isPart: isTaken.any({ start, end }) }];
    }),
    ...englishOrdinals(text),
  ];
}

/** Whether 第三次 tells how often it has been by now, and not which of several it was (六月是第二次). */
function isLatest(text: string, start: number, end: number): boolean {
  return (
    /^[次回趟]/.test(text.slice(end, end + 1)) &&
    !/(?:月|上[次回]|那[次回])[^,。;!?]*$/.test(text.slice(Math.max(0, start - BACK), start))
  );
}

const BACK = 12;
const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const NTH_TIME = new RegExp(`\\b(?:(${ORDINALS.join('|')})|(\\d{1,2})(?:st|nd|rd|th)) time\\b`, 'g');

function englishOrdinals(text: string): readonly Figure[] {
  if (!text.includes(' time')) return [];
  return [...text.matchAll(NTH_TIME)].flatMap(({ 0: all, 1: word, 2: digits, index }): Figure[] => {
    const value = word === undefined ? Number(digits) : ORDINALS.indexOf(word) + 2;
    const isEarlier = /(?:was|last|march|june)[^,.;!?]*$/.test(text.slice(Math.max(0, index - BACK), index));
    return isEarlier
      ? []
      : [{ start: index, end: index + all.length, kind: 'count', value, isOrdinal: true }];
  });
}

/** A fact that is spoken of and may have a figure beside it. */
export interface FactFound extends Span {
  readonly figure: Fact['kind'];
}

/** How far a count may stand from what is counted: 四位师傅, 被拦了三次, four of our fitters. Code units. */
const COUNT_REACH: Localised<number> = { zh: 4, en: 10 };

/** A space at most. */
const TOUCHING = 1;

/** Finds for a fact the nearest figure of its kind in its clause. */
export type FigureFinder = (fact: FactFound) => Figure | undefined;

/**
 * Of two figures equally near, the one on the same side as elsewhere in the clause counts: in 原价299元运费12元
 * figures follow, in 12元运费299元货款 they lead.
 */
export function figureFinder(
  figures: readonly Figure[],
  facts: readonly FactFound[],
  bounds: readonly Span[],
  lang: Lang,
): FigureFinder {
  const key = (kind: string, { start }: Span): string => `${clauseAt(bounds, start)}/${kind}`;
  const byClause = new Map<string, Figure[]>();
  for (const figure of figures) add(byClause, key(figure.kind, figure), figure);
  const firstFact = new Map<string, number>();
  for (const fact of facts) {
    const place = key(fact.figure, fact);
    firstFact.set(place, Math.min(fact.start, firstFact.get(place) ?? fact.start));
  }
  return (fact) => {
    const place = key(fact.figure, fact);
    const near = (byClause.get(place) ?? []).filter((figure) => isInReach(fact, figure, lang));
    const lead = (byClause.get(place)?.[0]?.start ?? 0) < (firstFact.get(place) ?? 0);
    return nearest(
      near,
      (figure) => 2 * distance(fact, figure) + (figure.start < fact.start === lead ? 0 : 1),
    );
  };
}

function isInReach(fact: FactFound, figure: Figure, lang: Lang): boolean {
  if (figure.kind !== 'count') return true;
  if (figure.isOrdinal === true) return overlaps(fact, figure);
  return distance(fact, figure) <= (figure.isPart === true ? TOUCHING : COUNT_REACH[lang]);
}

function nearest(figures: readonly Figure[], costOf: (figure: Figure) => number): Figure | undefined {
  let best: Figure | undefined;
  for (const figure of figures) if (!best || costOf(figure) < costOf(best)) best = figure;
  return best;
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function add(groups: Map<string, Figure[]>, key: string, figure: Figure): void {
  const group = groups.get(key);
  if (group) group.push(figure);
  else groups.set(key, [figure]);
}
