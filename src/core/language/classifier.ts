import { invariant } from '../base/invariant.ts';
import { createConceptFinder, type ConceptFinder } from './concepts.ts';
import { buildHashTable, rowOf, type HashTable } from './hash-table.ts';
import { FEATURES_VERSION } from './features-version.ts';
import { FAMILIES, PLACE, type Family } from './features.ts';
import { readSimplification, type Simplification } from './normalise.ts';
import { sharesOf, type OutputModel, type TextModel } from './text-model.ts';
import { unpackWeights, type Weights } from './weights.ts';

/** Where a family's features are in the classifier's rows. */
export interface FamilyTable {
  readonly shares: readonly number[];
  /** Rows are numbered through all families. */
  readonly rows: HashTable;
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
    weights: unpackWeights(model, PLACE.gram),
  };
}

function unpackFamilies(model: TextModel): readonly FamilyTable[] {
  let firstRow = 0;
  return FAMILIES.map((family: Family): FamilyTable => {
    const { names, ...sharing } = model.families[family];
    const list = names === '' ? [] : names.split('\n');
    const table = { shares: sharesOf(sharing), rows: buildHashTable(list, firstRow) };
    firstRow += list.length;
    return table;
  });
}

/** The row of a feature's hash among all families' rows, or -1. */
export function weightRowOf({ rows }: FamilyTable, hash: number): number {
  return rowOf(rows, hash);
}

/** What each of a family's features counts in a clause that has `count` of them, in 1024ths. */
export function shareOf({ shares }: FamilyTable, count: number): number {
  return shares[Math.min(count, shares.length - 1)] ?? 0;
}
