import { ACT_IDS, type ActId } from '../base/acts.ts';
import { present } from '../base/invariant.ts';
import type { Span } from '../base/span.ts';
import { createClassifier, shareOf, weightRowOf, type Classifier } from '../language/classifier.ts';
import { openDocument, type Document } from '../language/document.ts';
import { emitFeatures, FAMILIES, type Family } from '../language/features.ts';
import { FirstLook } from '../language/first-look.ts';
import { normalise, originalSpan, type Normalised } from '../language/normalise.ts';
import type { ScoreRows } from '../language/score-rows.ts';
import { SecondLook } from '../language/second-look.ts';
import type { OutputModel, TextModel } from '../language/text-model.ts';
import { weightAt } from '../language/weights.ts';
import type { CaseIndex } from './case-index.ts';
import { findJargon } from './find-jargon.ts';
import { placeFinder, type PlaceOf } from './place-reasons.ts';
import type { ReadRequest } from './read.ts';
import type { ReaderWords } from './reader-words.ts';
import { openVocabulary } from './vocabulary.ts';

/** One thing that spoke for an act (`weight` above 0) or against it, in thousandths of the margin. */
export interface Reason {
  readonly family: Family;
  /** A concept, a run of words or characters, a trait of the clause; `^` and `$` are its start and end. */
  readonly name: string;
  readonly weight: number;
}

/** A reason with where it stands in the reply; nowhere, where it is about the clause or its neighbours. */
export interface PlacedReason extends Reason {
  readonly places: readonly Span[];
}

/** What one clause has to do with an act. `base` and all reasons sum to `alone`, but for the rounding of each. */
export interface ClauseExplanation extends Span {
  readonly act: ActId;
  /** The final score and the least that is read, both in thousandths of the margin. */
  readonly score: number;
  readonly threshold: number;
  /** Permille; 0 where the score stays below the threshold. */
  readonly certainty: number;
  /** Where the score begins before any feature speaks. */
  readonly base: number;
  /** What the clause itself said, before the clauses around it were looked at. */
  readonly alone: number;
  /** All of them, strongest first. */
  readonly reasons: readonly PlacedReason[];
}

/** Why an act was read in a reply, or was not: clause by clause. */
export interface ActExplanation {
  readonly act: ActId;
  readonly isRead: boolean;
  /** Permille; 0 where it is not read. */
  readonly certainty: number;
  readonly clauses: readonly ClauseExplanation[];
  /** `jargon`: terms of the case that were left unexplained. They count whatever the clauses score. */
  readonly terms: readonly Span[];
}

export type Explainer = (
  request: ReadRequest,
  index: CaseIndex,
  acts?: readonly ActId[],
) => readonly ActExplanation[];

/** A feature as found in one clause. */
interface Feature {
  readonly family: Family;
  readonly name: string;
  /** In the model's rows. */
  readonly row: number;
  /** How often it is there times what each counts, in 1024ths. */
  share: number;
  readonly places: Span[];
}

/** A reply laid open: what every clause's features are, and both looks at it. */
interface Opened {
  readonly document: Document;
  readonly folded: Normalised;
  readonly features: readonly (readonly Feature[])[];
  readonly alone: ScoreRows;
  readonly final: ScoreRows;
}

/**
 * Makes the function that explains what `createReader` reads with the same model and words: for each act asked for (all, where
 * none is named) every clause of the reply. An empty reply has no clauses.
 */
export function createExplainer(model: TextModel, words: ReaderWords): Explainer {
  const classifier = createClassifier(model);
  const vocabulary = openVocabulary(words);
  const firstLook = new FirstLook(classifier);
  const secondLook = new SecondLook(classifier);
  const weigh: Weigh = (row, column) => weightAt(classifier.weights.all, row, column);
  return ({ text, prev }, index, acts = ACT_IDS) => {
    const folded = normalise(text, classifier.simplify);
    const document = openDocument(classifier.finder, folded, normalise(prev, classifier.simplify));
    const placesIn = placeFinder(classifier.finder, folded, document);
    const first = firstLook.look(document);
    const opened: Opened = {
      document,
      folded,
      features: document.clauses.map((_, clause) =>
        featuresOf(classifier, document, clause, placesIn(clause)),
      ),
      alone: first.clauses,
      final: secondLook.look(first),
    };
    const jargon = findJargon(folded, index, vocabulary);
    return acts.map((act): ActExplanation => {
      const columns = columnsOf(act).map((id) => columnOf(classifier, id));
      const clauses = document.clauses.map((_, at) => explainClause(opened, weigh, act, columns, at));
      const terms = act === 'jargon' ? jargon : [];
      const certainty = Math.max(0, ...[...clauses, ...terms.map(termCertainty)].map((one) => one.certainty));
      const isRead = terms.length > 0 || clauses.some(({ score, threshold }) => score >= threshold);
      return { act, isRead, certainty, clauses, terms: terms.map(({ start, end }) => ({ start, end })) };
    });
  };
}

function termCertainty({ confidence }: { readonly confidence: number }): { readonly certainty: number } {
  return { certainty: confidence };
}

/** As the reader has it: a `confirm` is an `ask-closed` too. */
function columnsOf(act: ActId): readonly string[] {
  return act === 'ask-closed' ? ['ask-closed', 'confirm'] : [act];
}

interface Column {
  readonly at: number;
  readonly output: OutputModel;
}

function columnOf({ outputs }: Classifier, id: string): Column {
  const at = outputs.findIndex((output) => output.id === id);
  return { at, output: present(outputs[at], `the text model reads ${id}`) };
}

function explainClause(
  { document, folded, features, alone, final }: Opened,
  weigh: Weigh,
  act: ActId,
  columns: readonly Column[],
  index: number,
): ClauseExplanation {
  const surplus = ({ at, output }: Column): number => final.at(index, at) - output.threshold;
  const nearest = columns.reduce((best, column) => (surplus(column) > surplus(best) ? column : best));
  const { at, output } = nearest;
  const clause = present(document.clauses[index], 'the clause is one of the reply');
  const score = final.at(index, at);
  return {
    act,
    ...originalSpan(folded, clause.start, clause.end),
    score,
    threshold: output.threshold,
    certainty: score >= output.threshold ? certaintyOf(output, score) : 0,
    base: output.first.bias,
    alone: alone.at(index, at),
    reasons: reasonsOf(features[index] ?? [], weigh, nearest),
  };
}

function reasonsOf(features: readonly Feature[], weigh: Weigh, column: Column): readonly PlacedReason[] {
  return features
    .map(({ family, name, row, share, places }) => ({
      family,
      name,
      weight: Math.round((weigh(row, column.at) * share * column.output.first.unit) / (1 << 30)),
      places,
    }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** A feature's weight on an output, before its share and the output's unit. */
type Weigh = (row: number, column: number) => number;

/** Permille, from the steps of the model's calibration. */
function certaintyOf({ certainty }: OutputModel, score: number): number {
  return certainty.findLast(([from]) => score >= from)?.[1] ?? 0;
}

/** The features of a clause that the model knows, each name once. */
function featuresOf(
  classifier: Classifier,
  document: Document,
  index: number,
  placeOf: PlaceOf,
): readonly Feature[] {
  const counts = FAMILIES.map(() => 0);
  const found = new Map<number, Feature & { readonly place: number }>();
  emitFeatures(document, index, (place, hash, source, start, end) => {
    counts[place] = (counts[place] ?? 0) + 1;
    const row = weightRowOf(present(classifier.tables[place], 'every family has its table'), hash);
    if (row < 0) return;
    const known = found.get(row) ?? {
      family: present(FAMILIES[place], 'every feature has its family'),
      place,
      name: source.slice(start, end),
      row,
      share: 0,
      places: [],
    };
    known.share += 1;
    for (const span of placeOf(source, start, end))
      if (!known.places.some((seen) => seen.start === span.start)) known.places.push(span);
    found.set(row, known);
  });
  return [...found.values()].map(({ place, ...feature }) => ({
    ...feature,
    share:
      feature.share *
      shareOf(present(classifier.tables[place], 'every family has its table'), counts[place] ?? 0),
  }));
}
