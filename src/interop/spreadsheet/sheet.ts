/** A sheet of a workbook: rows of cells as text, the first row being the heads of the columns. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Something wrong in a cell. */
export interface CellProblem {
  readonly sheet: string;
  /** `B7`. */
  readonly cell: string;
  readonly message: string;
}

/** `B7` of a column and a row, both from 0. */
export function cellName(column: number, row: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** The column of `B7`, from 0. */
export function columnOf(cell: string): number {
  const letters = /^[A-Z]+/.exec(cell)?.[0] ?? 'A';
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
