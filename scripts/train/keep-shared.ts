import type { Instance, LabelledReply } from './labelled-reply.ts';

/** A feature is kept where it occurs in this many replies: what hardly any reply has does not carry over. */
const LEAST_REPLIES = 4;

/** The replies without the features that hardly any of them has. */
export function keepShared(replies: readonly LabelledReply[], size: number): readonly LabelledReply[] {
  const spread = new Int32Array(size);
  for (const { clauses, sentences } of replies) {
    const seen = new Set([...clauses, ...sentences].flatMap(({ features }) => [...features]));
    for (const feature of seen) spread[feature] = (spread[feature] ?? 0) + 1;
  }
  const isShared = (feature: number): boolean => (spread[feature] ?? 0) >= LEAST_REPLIES;
  const reduce = (instance: Instance): Instance => ({
    ...instance,
    features: instance.features.filter(isShared),
    values: instance.values.filter((_, i) => isShared(instance.features[i] ?? 0)),
  });
  return replies.map((reply) => ({
    ...reply,
    clauses: reply.clauses.map(reduce),
    sentences: reply.sentences.map(reduce),
  }));
}
