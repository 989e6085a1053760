import { firstScores, viewsOf } from '../../src/core/language/views.ts';
import { VIEWS } from '../../src/core/language/text-model.ts';
import { scoreInstance, type FirstLook } from './first-look.ts';
import type { Instance, LabelledReply } from './labelled-reply.ts';
import { OUTPUTS } from './labels.ts';
import type { Settings } from './settings.ts';
import { decide, trainSvm, type Separator } from './svm.ts';

/** A clause with all first scores around it, by separators that never saw its writer. */
export interface ViewedClause {
  readonly instance: Instance;
  readonly view: Float64Array;
}

const WIDTH = VIEWS.length * OUTPUTS.length;
const ALL = Int32Array.from({ length: WIDTH }, (_, i) => i);
const OWN = VIEWS.indexOf('own') * OUTPUTS.length;
const SENTENCE = VIEWS.indexOf('sentence') * OUTPUTS.length;

/** The views of a reply's clauses in whole margins. */
export function viewReply(
  look: FirstLook,
  { document, clauses, sentences }: LabelledReply,
): readonly ViewedClause[] {
  const scores = firstScores(document, (view, index) => {
    const instance = (view === document ? clauses : sentences)[index];
    return instance ? scoreInstance(look, instance) : [];
  });
  return viewsOf(scores).flatMap((view, index) => {
    const instance = clauses[index];
    return instance ? [{ instance, view: Float64Array.from(view, (score) => score / 1000) }] : [];
  });
}

/** One separator an output over the view; it keeps a share of the clause's and the sentence's own score. */
export function learnSecondLook(clauses: readonly ViewedClause[], settings: Settings): readonly Separator[] {
  return OUTPUTS.map((output, number) => {
    const used = clauses.filter(
      ({ instance }) => instance.outputs.has(output) || !instance.unsure.has(output),
    );
    const examples = used.map(({ instance, view }) => ({
      features: ALL,
      values: view,
      isPositive: instance.outputs.has(output),
    }));
    const { weights, bias } = trainSvm(examples, WIDTH, { ...settings, cost: settings.secondCost });
    const share = settings.secondShare;
    const mixed = weights.map((weight) => share * weight);
    mixed[OWN + number] = (mixed[OWN + number] ?? 0) + (1 - share) / 2;
    mixed[SENTENCE + number] = (mixed[SENTENCE + number] ?? 0) + (1 - share) / 2;
    return { weights: mixed, bias: share * bias };
  });
}

/** A reply shows what its strongest clause shows; in whole margins, one an output. */
export function scoreReply(
  clauses: readonly ViewedClause[],
  second: readonly Separator[],
): readonly number[] {
  return second.map((separator) => Math.max(-10, ...clauses.map(({ view }) => decide(separator, ALL, view))));
}
