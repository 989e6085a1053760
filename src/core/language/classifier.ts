import { invariant } from '../base/invariant.ts';
import { createConceptFinder, type ConceptFinder } from './concepts.ts';
import type { Weights } from './feature-sums.ts';
import { buildHashTable, rowOf, type HashTable } from './hash-table.ts';
import { FEATURES_VERSION } from './features-version.ts';
import { FAMILIES, NAMED, type Family } from './features.ts';
import { readSimplification, type Simplification } from './normalise.ts';
import { sharesOf, weightOf, type OutputModel, type TextModel } from './text-model.ts';

/** Where a family's features are in the classifier's rows. */
export interface FamilyTable {
  readonly shares: readonly number[];
  readonly rows: HashTable;
  /** How many rows the families before it have. */
  readonly firstRow: number;
}

/** A text model unpacked for use. */
export interface Classifier {
  readonly outputs: readonly OutputModel[];
  readonly finder: ConceptFinder;
  readonly simplify: Simplification;
  /** One a family, in the order of `FAMILIES`. */
  readonly tables: readonly FamilyTable[];
  /** The first look's weights, family by family. */
  readonly weights: Weights;
}

/** Unpacks a model; throws where it was trained on other features than this code gives. */
export function createClassifier(model: TextModel): Classifier {
  invariant(
    model.features === FEATURES_VERSION,
    'the text model was trained on other features: npm run train',
  );
  return {
    outputs: model.outputs,
    finder: createConceptFinder(model.lexicon, model.lang),
    simplify: readSimplification(model.simplify),
    tables: unpackFamilies(model),
    weights: unpackWeights(model),
  };
}

function unpackWeights({ outputs, families }: TextModel): Weights {
  const columns = outputs.length;
  const codes = FAMILIES.map((family) => families[family].weights).join('');
  const all = Int16Array.from({ length: codes.length }, (_, i) => weightOf(codes.charCodeAt(i)));
  // Families stand in their order, the named ones first.
  const plain = NAMED.flatMap((family) => {
    const { weights, scale } = families[family];
    return Array.from(weights, (code) => weightOf(code.charCodeAt(0)) * scale);
  });
  return { columns, all, plain: Int32Array.from(plain) };
}

function unpackFamilies(model: TextModel): readonly FamilyTable[] {
  let firstRow = 0;
  return FAMILIES.map((family: Family): FamilyTable => {
    const { names, ...sharing } = model.families[family];
    const list = names === '' ? [] : names.split('\n');
    const table = { shares: sharesOf(sharing), rows: buildHashTable(list), firstRow };
    firstRow += list.length;
    return table;
  });
}

/** The row of a feature's hash among all families' rows, or -1. */
export function weightRowOf({ rows, firstRow }: FamilyTable, hash: number): number {
  const row = rowOf(rows, hash);
  return row < 0 ? -1 : firstRow + row;
}

/** What each of a family's features counts in a clause that has `count` of them, in 1024ths. */
export function shareOf({ shares }: FamilyTable, count: number): number {
  return shares[Math.min(count, shares.length - 1)] ?? 0;
}

/** How sure a score is, in permille. */
export function certaintyOf({ certainty }: OutputModel, score: number): number {
  let sure = 0;
  for (const [from, permille] of certainty) if (score >= from) sure = permille;
  return sure;
}
