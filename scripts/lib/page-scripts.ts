/** One entry of Vite's manifest (`dist/.vite/manifest.json`). Keys are sources, or names of shared chunks. */
export interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
export type Manifest = Readonly<Record<string, Chunk>>;

export interface Page {
  readonly name: string;
  /** Thousands of bytes, gzipped. */
  readonly limitKb: number;
  /** Manifest keys of lazy parts that this page never fetches. All others count, new ones too. */
  readonly without: readonly string[];
}

/** The page's document, where every page begins. */
const ENTRY = 'index.html';

/**
 * The scripts that a page runs: those of the entry and of all that is imported from there, at once or lazily, but
 * for the parts it does without. Throws where the manifest does not know a key: a part that was renamed would
 * otherwise be counted, or left out, unseen.
 */
export function pageScripts(manifest: Manifest, { name, without }: Page): ReadonlySet<string> {
  const skipped = new Set(without);
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = chunkOf(manifest, key, name);
    if (chunk.file.endsWith('.js')) files.add(chunk.file);
    chunk.imports?.forEach(visit);
    chunk.dynamicImports?.filter((lazy) => !skipped.has(lazy)).forEach(visit);
  };
  without.forEach((key) => chunkOf(manifest, key, name));
  visit(ENTRY);
  return files;
}

function chunkOf(manifest: Manifest, key: string, page: string): Chunk {
  const chunk = manifest[key];
  if (chunk === undefined)
    throw new Error(`${page}: the build has no part ${key}; mend scripts/lib/pages.ts.`);
  return chunk;
}
