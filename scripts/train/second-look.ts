import { firstScores, viewsOf } from '../../src/core/language/views.ts';
import { VIEWS } from '../../src/core/language/text-model.ts';
import { scoreInstance, type FirstLook } from './first-look.ts';
import type { Instance, LabelledReply } from './labelled-reply.ts';
import { OUTPUTS } from './labels.ts';
import type { Settings } from './settings.ts';
import { decide, trainSvm, type Example, type Separator, type SvmSettings } from './svm.ts';

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
    const { weights, bias } = learnWhatMatters(examples, { ...settings, cost: settings.secondCost });
    const share = settings.secondShare;
    const mixed = weights.map((weight) => share * weight);
    mixed[OWN + number] = (mixed[OWN + number] ?? 0) + (1 - share) / 2;
    mixed[SENTENCE + number] = (mixed[SENTENCE + number] ?? 0) + (1 - share) / 2;
    return { weights: mixed, bias: share * bias };
  });
}

/** Learns from all places which few matter most, then from those alone: as good, and a twentieth of the work. */
function learnWhatMatters(
  examples: readonly Example[],
  settings: SvmSettings & Pick<Settings, 'places'>,
): Separator {
  const all = trainSvm(examples, WIDTH, settings);
  const spread = spreadOf(examples);
  const places = Array.from(ALL)
    .sort(
      (a, b) =>
        Math.abs((all.weights[b] ?? 0) * (spread[b] ?? 0)) -
        Math.abs((all.weights[a] ?? 0) * (spread[a] ?? 0)),
    )
    .slice(0, settings.places);
  const features = Int32Array.from(places).sort();
  return trainSvm(
    examples.map((example) => ({
      ...example,
      features,
      values: Float64Array.from(features, (place) => example.values[place] ?? 0),
    })),
    WIDTH,
    settings,
  );
}

/** How far the values of each place lie apart (standard deviation). */
function spreadOf(examples: readonly Example[]): Float64Array {
  return Float64Array.from(ALL, (place) => {
    const values = examples.map((example) => example.values[place] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  });
}

/** A reply shows what its strongest clause shows; in whole margins, one an output. */
export function scoreReply(
  clauses: readonly ViewedClause[],
  second: readonly Separator[],
): readonly number[] {
  return second.map((separator) => Math.max(-10, ...clauses.map(({ view }) => decide(separator, ALL, view))));
}
