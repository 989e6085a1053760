/** The address names a run that this browser does not keep. */
export class UnknownRun extends Error {
  override readonly name = 'UnknownRun';
}
