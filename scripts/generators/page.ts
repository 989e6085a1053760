import type { Lang, Localised } from '../../src/core/base/lang.ts';
import type { GeneratedFile } from './generator.ts';

/** A page of docs/catalogue in one language. */
export function page(
  name: string,
  lang: Lang,
  title: Localised,
  lead: Localised,
  parts: readonly string[],
): GeneratedFile {
  const content = [`<!-- npm run generate -->`, `# ${title[lang]}`, lead[lang], ...parts].join('\n\n');
  return { path: `docs/catalogue/${name}.${lang}.md`, content: `${content}\n` };
}

/** A Markdown table. Bars in cells would end them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
