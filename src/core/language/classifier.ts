import { invariant } from '../base/invariant.ts';
import { createConceptFinder, type ConceptFinder } from './concepts.ts';
import { buildHashTable, type HashTable } from './hash-table.ts';
import { FAMILIES, FEATURES_VERSION, type Family } from './features.ts';
import { readSimplification, type Simplification } from './normalise.ts';
import { sharesOf, weightOf, type OutputModel, type TextModel } from './text-model.ts';

export interface FamilyTable {
  readonly shares: readonly number[];
  readonly names: readonly string[];
  readonly rows: HashTable;
  /** Row by row, one weight an output. */
  readonly weights: Int16Array;
}

/** A text model unpacked for use. */
export interface Classifier {
  readonly outputs: readonly OutputModel[];
  readonly finder: ConceptFinder;
  readonly simplify: Simplification;
  /** One a family, in the order of `FAMILIES`. */
  readonly tables: readonly FamilyTable[];
  /** The second look's weights, output by output. */
  readonly second: Int32Array;
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
    tables: FAMILIES.map((family) => unpackFamily(model, family)),
    second: Int32Array.from(model.outputs.flatMap(({ second }) => second.weights)),
  };
}

function unpackFamily(model: TextModel, family: Family): FamilyTable {
  const { weights, ...sharing } = model.families[family];
  const names = sharing.names === '' ? [] : sharing.names.split('\n');
  const codes = new Int16Array(weights.length);
  for (let i = 0; i < weights.length; i += 1) codes[i] = weightOf(weights.charCodeAt(i));
  return { shares: sharesOf(sharing), names, rows: buildHashTable(names), weights: codes };
}

/** How sure a score is, in permille. */
export function certaintyOf({ certainty }: OutputModel, score: number): number {
  let sure = 0;
  for (const [from, permille] of certainty) if (score >= from) sure = permille;
  return sure;
}
