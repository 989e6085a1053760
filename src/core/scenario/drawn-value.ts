/** A value that the truth of a run decides: one for each value of a variable. */
export interface Drawn<T> {
  by: string;
  values: Record<string, T>;
}

type Plain = string | number | boolean | object;

export function isDrawn<T extends Plain>(value: T | Drawn<T>): value is Drawn<T> {
  return typeof value === 'object' && 'by' in value && 'values' in value;
}

/** Everything that a value can be, whatever is drawn. */
export function allValues<T extends Plain>(value: T | Drawn<T>): readonly T[] {
  return isDrawn(value) ? Object.values(value.values) : [value];
}
