import type { Instance, LabelledReply } from './instances.ts';
import { OUTPUTS } from './labels.ts';
import { trainSvm, type Separator } from './svm.ts';

export interface LearnOptions {
  /** What a mistake costs on the scarcer side of an output. */
  readonly cost: number;
  /** 0: every clause costs the same; 1: positives and negatives cost the same in sum. */
  readonly balance: number;
  readonly rounds: number;
  readonly seed: number;
}

export type Separators = ReadonlyMap<string, Separator>;

/** One separator an output, from the clauses of the given replies. */
export function learn(replies: readonly LabelledReply[], featureCount: number, options: LearnOptions): Separators {
  const clauses = replies.flatMap((reply) => reply.clauses);
  return new Map(OUTPUTS.map((output) => [output, learnOutput(clauses, output, featureCount, options)]));
}

function learnOutput(
  clauses: readonly Instance[],
  output: string,
  featureCount: number,
  { cost, balance, rounds, seed }: LearnOptions,
): Separator {
  const used = clauses.filter((clause) => clause.outputs.has(output) || !clause.unsure.has(output));
  const positives = used.filter((clause) => clause.outputs.has(output)).length;
  const boost = Math.pow((used.length - positives) / Math.max(positives, 1), balance);
  const examples = used.map((clause) => {
    const isPositive = clause.outputs.has(output);
    return { features: clause.features, values: clause.values, isPositive, cost: isPositive ? cost * boost : cost };
  });
  return trainSvm(examples, featureCount, seed, rounds);
}
