/** `scenarios/late-parcel/scenario.yaml` -> `late-parcel`. */
export function folderName(path: string): string {
  return segments(path).at(-2) ?? '';
}

/** `personas/angry.yaml` -> `angry`; `walks/fine.walk.yaml` -> `fine`. */
export function bareName(path: string): string {
  return (segments(path).at(-1) ?? '').replace(/(\.walk)?\.ya?ml$/, '');
}

function segments(path: string): string[] {
  return path.split(/[\\/]/);
}
