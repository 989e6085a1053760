import { invariant } from '../base/invariant.ts';
import { createConceptFinder, type ConceptFinder } from './concepts.ts';
import { buildHashTable, rowOf, type HashTable } from './hash-table.ts';
import { FAMILIES, FEATURES_VERSION, type Family } from './features.ts';
import { readSimplification, type Simplification } from './normalise.ts';
import { packRows, type PackedRows } from './packed-rows.ts';
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
  /** The first look's weights: one row a feature, family by family, one column an output. */
  readonly weights: PackedRows;
  /** The second look's weights: one row for each place of its view, one column an output. */
  readonly second: PackedRows;
}

/** Unpacks a model; throws where it was trained on other features than this code gives. */
export function createClassifier(model: TextModel): Classifier {
  invariant(
    model.features === FEATURES_VERSION,
    'the text model was trained on other features: npm run train',
  );
  const { outputs } = model;
  const codes = FAMILIES.map((family) => model.families[family].weights).join('');
  const width = outputs.length;
  return {
    outputs,
    finder: createConceptFinder(model.lexicon, model.lang),
    simplify: readSimplification(model.simplify),
    tables: unpackFamilies(model),
    weights: packRows(codes.length / width, width, (row, column) =>
      weightOf(codes.charCodeAt(row * width + column)),
    ),
    second: packRows(
      outputs[0]?.second.weights.length ?? 0,
      width,
      (row, column) => outputs[column]?.second.weights[row] ?? 0,
    ),
  };
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
