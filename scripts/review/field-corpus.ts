import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGS, type Lang } from '../../src/core/base/lang.ts';
import { normalise } from '../../src/core/language/normalise.ts';
import { textOf, type Reply } from '../train/corpus.ts';
import type { FieldReply } from './field-reply.ts';

/** What was decided once and must not be asked or taken again. */
type LogEntry =
  | { readonly kind: 'rejected'; readonly key: string }
  | { readonly kind: 'withdrawn'; readonly pseudonym: string };

/** The rows that came from trainees (`replies/<lang>/<lang>-field.jsonl`) and the log of the review, in one data folder. */
export class FieldCorpus {
  readonly #data: string;

  constructor(data: string) {
    this.#data = data;
  }

  /** The id of the row that has the same words already, whoever wrote it. */
  twinOf(lang: Lang, text: string): string | undefined {
    const folded = normalise(text).text;
    const folder = join(this.#data, 'replies', lang);
    const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.jsonl')) : [];
    return files
      .flatMap((file) => readJsonLines(join(folder, file)) as readonly Reply[])
      .find((reply) => normalise(textOf(reply)).text === folded)?.id;
  }

  add(lang: Lang, reply: Omit<FieldReply, 'id'>): string {
    const rows = this.#rows(lang);
    const numbers = rows.map(({ id }) => Number(id.slice(id.lastIndexOf('-') + 1)));
    const id = `${lang}-field-${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`;
    writeJsonLines(this.#file(lang), [...rows, { id, ...reply }]);
    return id;
  }

  /** Removes all rows under a pseudonym and takes none any more. Gives how many there were. */
  withdraw(pseudonym: string): number {
    let removed = 0;
    for (const lang of LANGS) {
      const rows = this.#rows(lang);
      const kept = rows.filter(({ from }) => from !== pseudonym);
      if (kept.length === rows.length) continue;
      removed += rows.length - kept.length;
      writeJsonLines(this.#file(lang), kept);
    }
    if (!this.isWithdrawn(pseudonym)) this.#log({ kind: 'withdrawn', pseudonym });
    return removed;
  }

  isWithdrawn(pseudonym: string): boolean {
    return this.#entries().some((entry) => entry.kind === 'withdrawn' && entry.pseudonym === pseudonym);
  }

  reject(key: string): void {
    if (!this.isRejected(key)) this.#log({ kind: 'rejected', key });
  }

  isRejected(key: string): boolean {
    return this.#entries().some((entry) => entry.kind === 'rejected' && entry.key === key);
  }

  #rows(lang: Lang): readonly FieldReply[] {
    return readJsonLines(this.#file(lang)) as readonly FieldReply[];
  }

  #file(lang: Lang): string {
    return join(this.#data, 'replies', lang, `${lang}-field.jsonl`);
  }

  #entries(): readonly LogEntry[] {
    return readJsonLines(join(this.#data, 'review.jsonl')) as readonly LogEntry[];
  }

  #log(entry: LogEntry): void {
    writeJsonLines(join(this.#data, 'review.jsonl'), [...this.#entries(), entry]);
  }
}

function readJsonLines(file: string): readonly unknown[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

/** A file without rows is no file. */
function writeJsonLines(file: string, rows: readonly unknown[]): void {
  if (rows.length === 0) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
