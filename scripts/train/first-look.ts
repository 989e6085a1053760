import type { Instance, LabelledReply } from './labelled-reply.ts';
import { OUTPUTS } from './labels.ts';
import type { Settings } from './settings.ts';
import { decide, trainSvm, type Separator } from './svm.ts';

/** One separator an output, in the order of `OUTPUTS`. */
export type FirstLook = readonly Separator[];

/** Learns from clauses, and from the sentences of more than one. */
export function learnFirstLook(
  replies: readonly LabelledReply[],
  size: number,
  settings: Settings,
): FirstLook {
  const instances = replies.flatMap(({ clauses, sentences }) =>
    sentences.length === clauses.length ? clauses : [...clauses, ...sentences],
  );
  return OUTPUTS.map((output) => {
    const used = instances.filter((instance) => instance.outputs.has(output) || !instance.unsure.has(output));
    const examples = used.map(({ features, values, outputs }) => ({
      features,
      values,
      isPositive: outputs.has(output),
    }));
    return trainSvm(examples, size, { ...settings, cost: settings.firstCost });
  });
}

/** Scores of one instance in thousandths of the margin. */
export function scoreInstance(look: FirstLook, { features, values }: Instance): readonly number[] {
  return look.map((separator) => 1000 * decide(separator, features, values));
}
