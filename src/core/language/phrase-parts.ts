import type { Lang } from '../base/lang.ts';
import { isSameSentence, type Units } from './units.ts';

/** How far two parts that follow one another may lie apart: characters in Chinese, words in English. */
const GAP: Readonly<Record<Lang, number>> = { zh: 8, en: 3 };

/** In how much text parts in any order must lie: characters, words. */
const WINDOW: Readonly<Record<Lang, number>> = { zh: 24, en: 16 };

/** Finds of one part that are worth remembering: the nearest may overlap what follows. */
const KEPT = 4;

/** What a find may be part of. Parts of equal wordings are one, by number. */
export interface Role {
  /** The other parts that must stand near, in any order; none where the part is the whole phrase. */
  readonly others: readonly number[];
  /** The chain of parts that must stand before, where the order counts: the number of the chain so far, or -1. */
  readonly after: number;
  /** The number under which the chain up to here goes on, or -1 where it is complete. */
  readonly chain: number;
}

/** Where a part stands: half-open units. `before`: the part that it follows. */
export interface Reached {
  readonly from: number;
  readonly to: number;
  readonly before: Reached | null;
}

/** The last finds of each part and of each chain of parts, by number. */
export interface Reach {
  readonly units: Units;
  readonly gap: number;
  readonly window: number;
  readonly reached: Map<number, Reached[]>;
}

export function reachOf(units: Units, lang: Lang): Reach {
  return { units, gap: GAP[lang], window: WINDOW[lang], reached: new Map() };
}

/** Keeps a find for the parts that come after it. */
export function remember({ reached }: Reach, number: number, here: Reached): void {
  const known = reached.get(number);
  if (!known) reached.set(number, [here]);
  else {
    if (known.length === KEPT) known.shift();
    known.push(here);
  }
}

/** The parts of a phrase that a find completes, in their order or as they were looked for, or null. */
export function complete(reach: Reach, role: Role, here: Reached): readonly Reached[] | null {
  return role.after >= 0 ? follow(reach, role, here) : gather(reach, role, here);
}

/** Joins a find to the nearest one before it within the gap. */
function follow(reach: Reach, { after, chain }: Role, { from, to }: Reached): readonly Reached[] | null {
  const { units, gap, reached } = reach;
  const before = reached
    .get(after)
    ?.findLast((one) => one.to <= from && from - one.to <= gap && isSameSentence(units, one.from, from));
  if (!before) return null;
  const here = { from, to, before };
  if (chain < 0) return partsUpTo(here);
  remember(reach, chain, here);
  return null;
}

function partsUpTo(last: Reached): readonly Reached[] {
  const parts: Reached[] = [];
  for (let at: Reached | null = last; at !== null; at = at.before) parts.unshift(at);
  return parts;
}

/** Looks for the other parts before this one, the nearest of each, so that no two share a unit. */
function gather(reach: Reach, { others }: Role, here: Reached): readonly Reached[] | null {
  // Most finds complete nothing: that is to be seen without making anything.
  for (const other of others) if (!reach.reached.has(other)) return null;
  return choose(reach, others, [here]);
}

/** A handful of finds for each of a few parts: trying all of them costs no more for a longer text. */
function choose(
  reach: Reach,
  [next, ...rest]: readonly number[],
  taken: readonly [Reached, ...Reached[]],
): readonly Reached[] | null {
  if (next === undefined) return taken;
  const { units, window } = reach;
  const [{ to }] = taken;
  const finds = reach.reached.get(next) ?? [];
  for (let i = finds.length - 1; i >= 0; i -= 1) {
    const one = finds[i];
    if (!one || to - one.from > window || !isApart(one, taken)) continue;
    if (!isSameSentence(units, one.from, to - 1)) return null;
    const whole = choose(reach, rest, [...taken, one]);
    if (whole) return whole;
  }
  return null;
}

function isApart(one: Reached, taken: readonly Reached[]): boolean {
  return taken.every((part) => one.to <= part.from || part.to <= one.from);
}
