import type { Reading } from '../base/reading.ts';
import { overlaps, type Span } from '../base/span.ts';

/** What phrase matching alone is worth, where no act was read at the same place. Below what fails a run. */
const PHRASE_ONLY = 900;

/** How sure the reading of a stretch is (permille): as sure as the surest act in it. Further acts never lower it. */
export function certaintyAt(reading: Reading, span: Span): number {
  const there = reading.observations.filter((observation) => overlaps(observation, span));
  return there.length === 0 ? PHRASE_ONLY : Math.max(...there.map((observation) => observation.confidence));
}
