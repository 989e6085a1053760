// `npm run data:import -- <folder> [writer …]`: brings writers' files into data/replies.
// The folder holds `<writer>/replies.jsonl` with rows {c, t, p, s}; see data/README.md.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../src/core/base/lang.ts';
import type { Piece, Reply } from './corpus.ts';
import { LABELS } from './labels.ts';

interface WrittenRow {
  readonly c: Reply['channel'];
  readonly t: string;
  readonly p: string;
  readonly s: readonly Piece[];
}

const [folder, ...named] = process.argv.slice(2);
if (!folder) {
  console.error('Which folder? Call: npm run data:import -- <folder> [writer …]');
  process.exit(2);
}
for (const lang of LANGS) {
  const target = join(import.meta.dirname, '../../data/replies', lang);
  mkdirSync(target, { recursive: true });
  for (const writer of readdirSync(folder).sort()) {
    const file = join(folder, writer, 'replies.jsonl');
    if (!writer.startsWith(`${lang}-`) || !existsSync(file)) continue;
    if (named.length > 0 && !named.includes(writer)) continue;
    importWriter(writer, file, join(target, `${writer}.jsonl`));
  }
}

function importWriter(writer: string, file: string, target: string): void {
  const replies: string[] = [];
  const seen = new Set<string>();
  let dropped = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const row = parseRow(line);
    const text = row?.s.map(([piece]) => piece).join('') ?? '';
    if (!row || seen.has(text)) {
      dropped += 1;
      continue;
    }
    seen.add(text);
    const id = `${writer}-${String(replies.length + 1).padStart(4, '0')}`;
    replies.push(
      JSON.stringify({ id, channel: row.c, trade: row.t, prev: row.p, pieces: row.s } satisfies Reply),
    );
  }
  writeFileSync(target, `${replies.join('\n')}\n`);
  console.log(`${writer}: ${String(replies.length)} replies, ${String(dropped)} dropped`);
}

/** A row of the right shape with known labels only, or nothing. */
function parseRow(line: string): WrittenRow | undefined {
  try {
    const row = JSON.parse(line) as WrittenRow;
    const isWhole = ['phone', 'chat', 'email', 'social'].includes(row.c) && typeof row.p === 'string';
    return isWhole && row.s.length > 0 && row.s.every(isPiece) ? row : undefined;
  } catch {
    return undefined;
  }
}

function isPiece(piece: unknown): boolean {
  if (!Array.isArray(piece) || piece.length !== 2) return false;
  const [text, labels] = piece as readonly unknown[];
  return (
    typeof text === 'string' && Array.isArray(labels) && labels.every((label) => LABELS.has(String(label)))
  );
}
