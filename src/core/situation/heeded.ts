import { FAULT_ACTS, type ActId } from '../base/acts.ts';
import type { Reading } from '../base/reading.ts';

/** From this certainty on (permille) a fault is held against anybody. */
export const FAULT_HEEDED_FROM = 700;

const FAULTS: ReadonlySet<ActId> = new Set<ActId>(FAULT_ACTS);

/**
 * The part of a Reading that customer and rules act on: everything but faults that are not fairly sure. A wrong
 * accusation costs more trust than a fault passed over; the full Reading stays with the attempt.
 */
export function heeded(reading: Reading): Reading {
  const isHeeded = ({ act, confidence }: Reading['observations'][number]): boolean =>
    !FAULTS.has(act) || confidence >= FAULT_HEEDED_FROM;
  if (reading.observations.every(isHeeded)) return reading;
  return { ...reading, observations: reading.observations.filter(isHeeded) };
}
