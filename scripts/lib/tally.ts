import { writeFile } from 'node:fs/promises';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const noTests: Tally = { passed: 0, failed: 0 };

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    noTests,
  );
}

/** The closing line that people and machines read. */
export function line({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** For .ci/run: the two numbers go into the file named by `--tally`, when one is named. */
export async function writeTally(file: string | undefined, { passed, failed }: Tally): Promise<void> {
  if (file !== undefined) await writeFile(file, `${passed} ${failed}\n`);
}
