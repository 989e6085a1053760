import { stat } from 'node:fs/promises';
import type { Content } from '../core/scenario/compile/read-content.ts';
import { findYaml } from '../node/find-yaml.ts';
import { loadContent } from '../node/load-content.ts';

/** The content folder as it is now: read anew when a file was changed, added or removed since. */
export class ContentStore {
  readonly #folder: string;
  readonly #shownFrom: string;
  #stamp = '';
  #loading: Promise<Content> | null = null;

  constructor(folder: string, shownFrom: string) {
    this.#folder = folder;
    this.#shownFrom = shownFrom;
  }

  async current(): Promise<Content> {
    const stamp = await this.#stampNow();
    if (this.#loading === null || stamp !== this.#stamp) {
      this.#stamp = stamp;
      this.#loading = loadContent(this.#folder, this.#shownFrom);
    }
    return this.#loading;
  }

  /** Names, sizes and times of change of all files: a few dozen, so asking costs less than a millisecond each. */
  async #stampNow(): Promise<string> {
    const files = (await findYaml(this.#folder)) ?? [];
    const marks = await Promise.all(
      files.map(async (file) => {
        const found = await stat(file).catch(() => null);
        return `${file}:${found?.size ?? 0}:${found?.mtimeMs ?? 0}`;
      }),
    );
    return marks.join('\n');
  }
}
