/** `scenarios/late-parcel/scenario.yaml` -> `late-parcel`. */
export function folderName(path: string): string {
  return segments(path).at(-2) ?? '';
}

/** `scenarios/late-parcel/walks/fine.walk.yaml` -> `late-parcel`. */
export function owningFolder(path: string): string {
  return segments(path).at(-3) ?? '';
}

/** `personas/angry.yaml` -> `angry`; `walks/fine.walk.yaml` -> `fine`. */
export function bareName(path: string): string {
  return lastName(path).replace(/(\.walk)?\.ya?ml$/, '');
}

/** What a YAML file holds, by where it lies. */
export function contentKind(
  path: string,
): 'scenario' | 'persona' | 'rubric' | 'walk' | 'par' | 'certificate' | 'stray' {
  if (lastName(path).endsWith('.walk.yaml') && folderName(path) === 'walks') return 'walk';
  if (lastName(path) === 'scenario.yaml') return 'scenario';
  if (lastName(path) === 'par.yaml') return 'par';
  if (lastName(path) === 'certificate.yaml') return 'certificate';
  if (!lastName(path).endsWith('.yaml')) return 'stray';
  if (folderName(path) === 'personas') return 'persona';
  return folderName(path) === 'rubrics' ? 'rubric' : 'stray';
}

/** What a file is called among those of its kind: files of one key would be the same thing twice. */
export function contentKey(path: string): string {
  const kind = contentKind(path);
  if (kind === 'stray') return path;
  if (kind === 'scenario' || kind === 'par' || kind === 'certificate') return `${kind}/${folderName(path)}`;
  return kind === 'walk' ? `${kind}/${owningFolder(path)}/${bareName(path)}` : `${kind}/${bareName(path)}`;
}

function lastName(path: string): string {
  return segments(path).at(-1) ?? '';
}

function segments(path: string): string[] {
  return path.split(/[\\/]/);
}
