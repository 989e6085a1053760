/** What YAML files hold. */
export type FileKind =
  'scenario' | 'persona' | 'rubric' | 'walk' | 'par' | 'certificate' | 'shared' | 'house';

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

/** Kinds that are known by the name of the file, or by the folder it lies in. */
const BY_FILE: ReadonlyMap<string, FileKind> = new Map([
  ['scenario.yaml', 'scenario'],
  ['par.yaml', 'par'],
  ['certificate.yaml', 'certificate'],
  ['house.yaml', 'house'],
]);
const BY_FOLDER: ReadonlyMap<string, FileKind> = new Map([
  ['personas', 'persona'],
  ['rubrics', 'rubric'],
  ['shared', 'shared'],
]);

/** What a YAML file holds, by where it lies. */
export function contentKind(path: string): FileKind | 'stray' {
  const name = lastName(path);
  const folder = folderName(path);
  if (name.endsWith('.walk.yaml') && folder === 'walks') return 'walk';
  if (!name.endsWith('.yaml')) return 'stray';
  return BY_FOLDER.get(folder) ?? BY_FILE.get(name) ?? 'stray';
}

/** The case whose folder a file lies in; undefined for what belongs to no one case. */
export function caseOf(path: string): string | undefined {
  const kind = contentKind(path);
  if (kind === 'walk') return owningFolder(path);
  return kind === 'scenario' || kind === 'par' || kind === 'certificate' ? folderName(path) : undefined;
}

/** What a file is called among those of its kind: files of one key would be the same thing twice. */
export function contentKey(path: string): string {
  const kind = contentKind(path);
  if (kind === 'stray') return path;
  if (kind === 'house') return kind;
  const owner = caseOf(path);
  if (owner === undefined) return `${kind}/${bareName(path)}`;
  return kind === 'walk' ? `${kind}/${owner}/${bareName(path)}` : `${kind}/${owner}`;
}

function lastName(path: string): string {
  return segments(path).at(-1) ?? '';
}

function segments(path: string): string[] {
  return path.split(/[\\/]/);
}
