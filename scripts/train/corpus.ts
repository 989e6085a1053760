import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/core/base/lang.ts';

/** A piece of a reply with the labels it shows: `[text, labels]`. The pieces joined are the reply. */
export type Piece = readonly [string, readonly string[]];

/** One labelled reply of data/replies. Its writer is the id up to the last hyphen. */
export interface Reply {
  readonly id: string;
  readonly channel: 'phone' | 'chat' | 'email' | 'social';
  readonly trade: string;
  readonly prev: string;
  readonly pieces: readonly Piece[];
}

const DATA = join(import.meta.dirname, '../../data');

export function writerOf({ id }: Reply): string {
  return id.slice(0, id.lastIndexOf('-'));
}

export function textOf({ pieces }: Reply): string {
  return pieces.map(([text]) => text).join('');
}

/** Every reply of a language, by writer and number. */
export function loadReplies(lang: Lang): readonly Reply[] {
  const folder = join(DATA, 'replies', lang);
  return filesIn(folder, '.jsonl').flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Reply),
  );
}

/** The hand-written concept lexicons: one file a concept, one expression a line, `#` opens a comment. */
export function loadLexicon(lang: Lang): Readonly<Record<string, readonly string[]>> {
  const folder = join(DATA, 'lexicon', lang);
  return Object.fromEntries(
    filesIn(folder, '.txt').map((file) => [
      file.slice(0, -'.txt'.length),
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .map((line) => line.replace(/#.*/, '').trim())
        .filter((line) => line !== ''),
    ]),
  );
}

function filesIn(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();
}
