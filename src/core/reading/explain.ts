import { ACT_IDS, type ActId } from '../base/acts.ts';
import { present } from '../base/invariant.ts';
import type { Span } from '../base/span.ts';
import { createClassifier, shareOf, weightRowOf, type Classifier } from '../language/classifier.ts';
import { openDocument, type Document } from '../language/document.ts';
import { emitFeatures, FAMILIES, type Family } from '../language/features.ts';
import { FirstLook } from '../language/first-look.ts';
import { normalise, originalSpan } from '../language/normalise.ts';
import { SecondLook } from '../language/second-look.ts';
import type { TextModel } from '../language/text-model.ts';
import { weightAt } from '../language/weights.ts';
import type { ReadRequest } from './read.ts';

/** One thing that spoke for an act (`weight` above 0) or against it, in thousandths of the margin. */
export interface Reason {
  readonly family: Family;
  /** A concept, a run of words or characters, a trait of the clause; `^` and `$` are its start and end. */
  readonly name: string;
  readonly weight: number;
}

/** Why an act was read in a reply, or was not: the clause where it was nearest. */
export interface Explanation extends Span {
  readonly act: ActId;
  /** The final score and the least that is read, both in thousandths of the margin. */
  readonly score: number;
  readonly threshold: number;
  /** What the clause itself said, before the clauses around it were looked at. */
  readonly alone: number;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

/** How many reasons are told on either side. */
const MOST = 8;

/** Makes the function that explains what `createReader` reads with the same model. An empty reply has no reasons. */
export function createExplainer(model: TextModel): (request: ReadRequest) => readonly Explanation[] {
  const classifier = createClassifier(model);
  const firstLook = new FirstLook(classifier);
  const secondLook = new SecondLook(classifier);
  return ({ text, prev }) => {
    const folded = normalise(text, classifier.simplify);
    const document = openDocument(classifier.finder, folded, normalise(prev, classifier.simplify));
    if (document.clauses.length === 0) return [];
    const first = firstLook.look(document);
    const final = secondLook.look(first);
    return ACT_IDS.map((act): Explanation => {
      const at = classifier.outputs.findIndex((output) => output.id === act);
      const scores = document.clauses.map((_, clause) => final.at(clause, at));
      const nearest = scores.indexOf(Math.max(...scores));
      const clause = present(document.clauses[nearest], 'the nearest clause is one of the reply');
      return {
        act,
        ...originalSpan(folded, clause.start, clause.end),
        score: scores[nearest] ?? 0,
        threshold: present(classifier.outputs[at], `the text model reads ${act}`).threshold,
        alone: first.clauses.at(nearest, at),
        reasons: strongest(reasonsOf(classifier, document, nearest, at)),
      };
    });
  };
}

/** Every feature of a clause that weighs on an output, each name once. */
function reasonsOf(classifier: Classifier, document: Document, index: number, at: number): readonly Reason[] {
  const unit = classifier.outputs[at]?.first.unit ?? 0;
  const counts = FAMILIES.map(() => 0);
  const sums = FAMILIES.map(() => new Map<string, number>());
  emitFeatures(document, index, (family, hash, source, start, end) => {
    counts[family] = (counts[family] ?? 0) + 1;
    const table = present(classifier.tables[family], 'every family has its table');
    const row = weightRowOf(table, hash);
    if (row < 0) return;
    const name = source.slice(start, end);
    const weight = weightAt(classifier.weights.all, row, at);
    sums[family]?.set(name, (sums[family].get(name) ?? 0) + weight);
  });
  return FAMILIES.flatMap((family, i) => {
    const share = shareOf(present(classifier.tables[i], 'every family has its table'), counts[i] ?? 0);
    return [...(sums[i] ?? [])].map(([name, sum]) => ({
      family,
      name,
      weight: Math.round((sum * share * unit) / (1 << 30)),
    }));
  });
}

function strongest(reasons: readonly Reason[]): readonly Reason[] {
  const sorted = reasons.filter(({ weight }) => weight !== 0).sort((a, b) => b.weight - a.weight);
  const speaksFor = sorted.filter(({ weight }) => weight > 0).slice(0, MOST);
  const speaksAgainst = sorted.filter(({ weight }) => weight < 0).slice(-MOST);
  return [...speaksFor, ...speaksAgainst].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
