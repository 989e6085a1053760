import type { Lang } from '../../base/lang.ts';
import { overlaps, type Span } from '../../base/span.ts';
import { inOrder } from '../../language/in-order.ts';
import type { Found } from '../../language/phrase-book.ts';
import { clauseAt, clauseBounds } from './clause-bounds.ts';
import { coverage } from './coverage.ts';
import type { Sense } from './sense.ts';

/** A negation and what it reaches. */
interface Scope extends Span {
  readonly cause: Span;
  /** The negating words in the clause. */
  readonly negators: readonly Span[];
}

/** Where a reply denies: scopes by clause. */
export interface Negation {
  readonly bounds: readonly Span[];
  readonly scopes: ReadonlyMap<number, readonly Scope[]>;
}

/** Two negations with no more than this between them cancel out (不是不, not impossible): code units. */
const DOUBLE_GAP: Readonly<Record<Lang, number>> = { zh: 1, en: 1 };

/** A turn this near to the negation belongs to it (不能就, no way we can): code units. */
const OWN_TURN: Readonly<Record<Lang, number>> = { zh: 2, en: 6 };

/** "Without" denies the thing that it names, not the rest of the clause: code units. */
const WITHOUT_REACH = 12;

const NO_SCOPES: Negation['scopes'] = new Map();

/** Works out what each negation of a text reaches. Linear. */
export function findNegation(text: string, senses: readonly Found<Sense>[], lang: Lang): Negation {
  const bounds = clauseBounds(text);
  const causes = withoutDoubles(
    text,
    causesOf(senses).filter((cause) => !isChoice(text, cause)),
    lang,
  );
  if (causes.length === 0) return { bounds, scopes: NO_SCOPES };
  const turns = groupByClause(bounds, only(senses, 'turn'));
  const negators = groupByClause(bounds, only(senses, 'negator'));
  const topics = new Set(only(senses, 'topic').map((topic) => topic.end));
  const scopes = new Map<number, Scope[]>();
  let denied = -1;
  for (const cause of causes) {
    const clause = clauseAt(bounds, cause.start);
    const place = { bounds, clause, turns: turns.get(clause) ?? [], lang };
    const scope = { ...reach(text, cause, place), negators: negators.get(clause) ?? [] };
    add(scopes, clause, scope);
    const before = bounds[clause - 1];
    const isTopic =
      before !== undefined &&
      cause.means === 'denial' &&
      (topics.has(before.end - 1) ||
        (denied !== clause - 1 && takesUp(text, cause, bounds[clause] ?? cause, lang)));
    if (cause.means === 'denial') denied = clause;
    if (isTopic) add(scopes, clause - 1, { ...before, cause, negators: [] });
  }
  return { bounds, scopes };
}

/**
 * Whether a thing is denied, by the stretches of its words: each by an odd number of negations that belong to none of
 * them, and at least half of them.
 */
export function isNegated({ bounds, scopes }: Negation, parts: readonly Span[]): boolean {
  if (scopes.size === 0) return false;
  const isOwn = ({ cause, negators }: Scope): boolean =>
    parts.some(
      (part) => overlaps(cause, part) && (parts.length === 1 || negators.some((one) => overlaps(one, part))),
    );
  const denied = parts.filter((part) => {
    let isDenied = false;
    for (const scope of scopes.get(clauseAt(bounds, part.start)) ?? [])
      if (scope.start <= part.start && part.start < scope.end && !isOwn(scope)) isDenied = !isDenied;
    return isDenied;
  });
  return denied.length * 2 >= parts.length;
}

/** 撤不撤, 行不行: asks, and denies nothing. */
function isChoice(text: string, { start, end }: Span): boolean {
  return (
    end - start === 1 &&
    start > 0 &&
    text.charAt(start - 1) === text.charAt(end) &&
    text.charAt(start) === '不'
  );
}

/** What a denial may be said of without naming anything but what stands before: 这个我…, that …. */
const TAKES_UP: Readonly<Record<Lang, RegExp>> = {
  zh: /^[这那个事点话可就也我们边里客服一线实在真确已经 ]*$/,
  en: /^ ?(?:(?:and|but|so|though) )?(?:that|this|it|which)(?:'s)? ?$/,
};

/** A denial with more after it than this speaks of something else: code units. */
const OF_ITS_OWN: Readonly<Record<Lang, number>> = { zh: 6, en: 24 };

/** Whether the clause does nothing but deny what the clause before it names (免一年,这个我做不了主). */
function takesUp(text: string, cause: Span, clause: Span, lang: Lang): boolean {
  if (text.charAt(clause.start - 1) !== ',' || clause.end - cause.end > OF_ITS_OWN[lang]) return false;
  return TAKES_UP[lang].test(text.slice(clause.start, cause.start));
}

function only(senses: readonly Found<Sense>[], means: Sense): readonly Found<Sense>[] {
  return senses.filter((sense) => sense.means === means);
}

/** Negators and denials that no harmless expression contains; a denial takes the negators within it along. */
function causesOf(senses: readonly Found<Sense>[]): readonly Found<Sense>[] {
  const denials = only(senses, 'denial');
  const negators = only(senses, 'negator');
  if (denials.length === 0 && negators.length === 0) return [];
  const harmless = only(senses, 'harmless');
  const denying = outside(denials, harmless);
  const negating = outside(outside(negators, harmless), denying);
  return inOrder([...mergeSame(denying), ...mergeSame(negating)]);
}

/** The spans that do not lie within the covers. */
function outside(spans: readonly Found<Sense>[], covers: readonly Span[]): readonly Found<Sense>[] {
  if (spans.length === 0 || covers.length === 0) return spans;
  const isCovered = coverage(covers);
  return spans.filter((span) => !isCovered.all(span));
}

/** One negation where several expressions overlap. */
function mergeSame(spans: readonly Found<Sense>[]): readonly Found<Sense>[] {
  if (spans.length < 2) return spans;
  const merged: Found<Sense>[] = [];
  for (const span of inOrder(spans)) {
    const last = merged.at(-1);
    if (last && span.start < last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

function withoutDoubles(text: string, causes: readonly Found<Sense>[], lang: Lang): readonly Found<Sense>[] {
  const left: Found<Sense>[] = [];
  for (const cause of causes) {
    const last = left.at(-1);
    const gap = last ? text.slice(last.end, cause.start) : ',';
    if (last && gap.length <= DOUBLE_GAP[lang] && !/[,.!?。;]/.test(gap)) left.pop();
    else left.push(cause);
  }
  return left;
}

/** A turn of one character (就, 也) ends what a negation before it reaches, but a denial after it reaches back past it. */
interface Place {
  readonly bounds: readonly Span[];
  readonly clause: number;
  readonly turns: readonly Span[];
  readonly lang: Lang;
}

function reach(
  text: string,
  cause: Found<Sense>,
  { bounds, clause, turns, lang }: Place,
): Omit<Scope, 'negators'> {
  const whole = bounds[clause] ?? cause;
  const next = turns.find((turn) => turn.start >= cause.end + OWN_TURN[lang]);
  const previous = turns.findLast((turn) => turn.end <= cause.start && turn.end - turn.start > 1);
  const end = Math.min(whole.end, next?.start ?? whole.end);
  if (cause.means === 'denial') return { start: Math.max(whole.start, previous?.end ?? 0), end, cause };
  const isWithout = text.startsWith('without', cause.start);
  return { start: cause.end, end: isWithout ? Math.min(end, cause.end + WITHOUT_REACH) : end, cause };
}

function groupByClause(
  bounds: readonly Span[],
  spans: readonly Span[],
): ReadonlyMap<number, readonly Span[]> {
  const groups = new Map<number, Span[]>();
  for (const span of inOrder(spans)) add(groups, clauseAt(bounds, span.start), span);
  return groups;
}

function add<T>(groups: Map<number, T[]>, key: number, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
