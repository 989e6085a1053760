/** The two turns that made the difference: counted from 1, null where tension never fell or never rose. */
export interface TurningPoints {
  readonly fell: number | null;
  readonly rose: number | null;
}

/** `tensions[0]` is the opening, then one value a turn. Of equal steps the first counts. */
export function turningPoints(tensions: readonly number[]): TurningPoints {
  const steps = tensions.slice(1).map((tension, index) => tension - (tensions[index] ?? tension));
  const lowest = Math.min(0, ...steps);
  const highest = Math.max(0, ...steps);
  return {
    fell: lowest < 0 ? steps.indexOf(lowest) + 1 : null,
    rose: highest > 0 ? steps.indexOf(highest) + 1 : null,
  };
}
