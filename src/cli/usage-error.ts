/** A call that cannot be carried out as it was made: exit code 2. The message says what is wrong and how to mend it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
