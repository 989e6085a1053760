import type { Lang } from '../base/lang.ts';
import type { Family } from './features.ts';
import type { Lexicon } from './concepts.ts';

/**
 * A trained reader of one language, as its file holds it (`models/<lang>.json`): a linear separator an output
 * over the features of a clause, in integers only. Made by `npm run train`.
 */
export interface TextModel {
  readonly format: 2;
  readonly lang: Lang;
  /** The `FEATURES_VERSION` it was trained on. */
  readonly features: number;
  /** SHA-256 over the labelled replies and the lexicon it was trained on. */
  readonly data: string;
  /** Traditional characters, each followed by its Simplified one; empty for English. */
  readonly simplify: string;
  readonly lexicon: Lexicon;
  readonly families: Readonly<Record<Family, FamilyWeights>>;
  readonly outputs: readonly OutputModel[];
}

export interface FamilyWeights {
  /** How much the family counts, in 1024ths. */
  readonly scale: number;
  /** Whether its features share that among them: each counts `scale / sqrt(their number in the clause)`. */
  readonly shared: boolean;
  /** Feature names, one a line. */
  readonly names: string;
  /** For each name one character an output: `weightOf` says what it weighs. */
  readonly weights: string;
}

/** An act, or an act's attribute (`rude.severe`). Scores are thousandths of the separator's margin. */
export interface OutputModel {
  readonly id: string;
  /** The first look: what the clause itself says. `unit`: 2^-30 thousandths that a weight counts. */
  readonly first: { readonly bias: number; readonly unit: number };
  /** The second look: the places of the view that matter, view by view (see `VIEWS`), and their weights in 4096ths. */
  readonly second: {
    readonly bias: number;
    readonly places: readonly number[];
    readonly weights: readonly number[];
  };
  /** The least score at which the output is read. */
  readonly threshold: number;
  /** Rising scores with the certainty (permille) from there on, measured on writers not trained on. */
  readonly certainty: readonly (readonly [score: number, permille: number])[];
}

/** Where the second look takes first scores from: each view has one score an output. */
export const VIEWS = ['own', 'before', 'after', 'elsewhere', 'sentence'] as const;

/** The second look takes scores no larger than this, nor smaller than its negative. */
export const LOUDEST = 2000;

/** The weight 0 is written as this character code; 43 steps lie on either side. */
const ZERO_CODE = 83;
export const MOST_STEPS = 43;

/** Steps grow quadratically, so that small weights stay exact and large ones fit: -1849 to 1849. */
export function weightOf(code: number): number {
  const step = code - ZERO_CODE;
  return step * Math.abs(step);
}

/** The character for a whole number of steps. */
export function stepCharacter(step: number): string {
  return String.fromCharCode(ZERO_CODE + step);
}

/** How many features of one clause are told apart in sharing; beyond it the share stays. */
const MOST_SHARED = 1024;

/** 1024ths that each of `n` features counts, at index `n`. */
export function sharesOf({ scale, shared }: Pick<FamilyWeights, 'scale' | 'shared'>): readonly number[] {
  if (!shared) return [scale, scale];
  return Array.from({ length: MOST_SHARED + 1 }, (_, n) =>
    squareRoot(Math.floor((scale * scale) / Math.max(n, 1))),
  );
}

/** The whole part of a square root, by Newton's method: Math.sqrt is not promised to agree everywhere. */
function squareRoot(square: number): number {
  let root = square;
  for (
    let next = Math.floor((root + 1) / 2);
    next < root;
    next = Math.floor((root + Math.floor(square / root)) / 2)
  ) {
    root = next;
  }
  return root;
}
