import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const PAGE = join(import.meta.dirname, '../../docs/reading.md');

/** A row of a Markdown table. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Puts the tables of a language, or of the mentions, between their markers in docs/reading.md; the words around them are written by hand. */
export async function writeSection(section: string, text: string): Promise<void> {
  const [open, close] = [`<!-- eval ${section} -->`, `<!-- /eval ${section} -->`];
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  const [before, rest] = page.split(open);
  const after = rest?.split(close)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/reading.md has no section ${open} … ${close}`);
  const whole = `${before}${open}\n\n${text.trim()}\n\n${close}${after}`;
  writeFileSync(PAGE, await format(whole, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
}
