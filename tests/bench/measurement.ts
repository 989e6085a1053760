/** One line of the report. */
export interface Measurement {
  readonly what: string;
  readonly figure: string;
  /** What was promised, where something was. */
  readonly goal?: string;
  readonly isMet?: boolean;
}

export function microseconds(value: number): string {
  return value >= 1000 ? `${(value / 1000).toFixed(2)} ms` : `${value.toFixed(1)} µs`;
}
