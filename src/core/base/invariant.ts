/** Stops on a defect of our own. Never used for what a person may have written wrongly. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Steadyline defect: ${message}`);
}

/** The value, where our own construction promises that it is there. */
export function present<T>(value: T | null | undefined, message: string): T {
  invariant(value !== null && value !== undefined, message);
  return value;
}
