import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { contentKind } from '../core/scenario/compile/file-names.ts';
import { readContent, type Content } from '../core/scenario/compile/read-content.ts';
import type { SourceFile } from '../core/scenario/compile/source-file.ts';
import { findYaml } from '../node/find-yaml.ts';
import { readSource } from '../node/read-source.ts';

/** A file as it was read, and its size and time of change then. */
interface Kept {
  readonly path: string;
  readonly stamp: string;
  readonly source: SourceFile;
}

/** The content folder as it is now, without walks, which nobody plays here. Only files that have changed are read anew. */
export class ContentStore {
  readonly #folder: string;
  readonly #shownFrom: string;
  #kept: ReadonlyMap<string, Kept> = new Map();
  #content: Content | undefined;
  #looking: Promise<Content> | undefined;

  constructor(folder: string, shownFrom: string) {
    this.#folder = folder;
    this.#shownFrom = shownFrom;
  }

  /** One look at the folder serves all who ask while it lasts. */
  async current(): Promise<Content> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #look(): Promise<Content> {
    const paths = ((await findYaml(this.#folder)) ?? []).filter((path) => contentKind(path) !== 'walk');
    const found = (await Promise.all(paths.map((path) => this.#keep(path)))).flat();
    const isSame =
      found.length === this.#kept.size && found.every((kept) => this.#kept.get(kept.path) === kept);
    if (this.#content && isSame) return this.#content;
    this.#kept = new Map(found.map((kept) => [kept.path, kept]));
    this.#content = readContent(
      found.map(({ source }) => source),
      this.#content,
    );
    return this.#content;
  }

  /** None where the file has gone since it was found. Asking for size and time costs less than a millisecond. */
  async #keep(path: string): Promise<readonly Kept[]> {
    const found = await stat(path).catch(() => null);
    if (!found) return [];
    const stamp = `${found.size}:${found.mtimeMs}`;
    const known = this.#kept.get(path);
    if (known?.stamp === stamp) return [known];
    return [{ path, stamp, source: await readSource(path, relative(this.#shownFrom, path)) }];
  }
}
