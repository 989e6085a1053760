import type { ReadingOutput } from '../../contract/reading-output.ts';
import type { Mention, Observation, Reading } from '../../core/base/reading.ts';

/** A Reading as the outside sees it: confidence from 0 to 1, attributes lifted beside the act. */
export function readingOutput({ observations, mentions, coherence, form }: Reading): ReadingOutput {
  return {
    acts: observations.map(actOutput),
    mentions: mentions.map(mentionOutput),
    coherence: { level: coherence.level, confidence: coherence.confidence / 1000 },
    form: { ...form },
  };
}

function actOutput({ act, start, end, confidence, attributes }: Observation): ReadingOutput['acts'][number] {
  return { act, start, end, confidence: confidence / 1000, ...attributes };
}

function mentionOutput({
  kind,
  id,
  value,
  polarity,
  start,
  end,
}: Mention): ReadingOutput['mentions'][number] {
  return {
    kind,
    ...(id !== undefined && { id }),
    ...(value !== undefined && { value }),
    polarity,
    start,
    end,
  };
}
