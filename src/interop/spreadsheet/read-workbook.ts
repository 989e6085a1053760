import { fail, succeed, type Result } from '../../core/base/result.ts';
import { columnOf, type Sheet } from './sheet.ts';
import type { WorkbookParts } from './workbook-parts.ts';

/** The sheets of a workbook, as spreadsheet programs write them: cells of any kind as text. */
export function readWorkbook(parts: WorkbookParts): Result<readonly Sheet[], string> {
  const workbook = parts.get('xl/workbook.xml');
  const links = parts.get('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || links === undefined)
    return fail('This is not a workbook: it holds no xl/workbook.xml.');
  const targets = new Map(
    [...links.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  const strings = sharedStrings(parts.get('xl/sharedStrings.xml') ?? '');
  return succeed(
    [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
      const target = targets.get(attribute(tag, 'r:id')) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return { name: unescape(attribute(tag, 'name')), rows: rowsOf(parts.get(path) ?? '', strings) };
    }),
  );
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function sharedStrings(xml: string): readonly string[] {
  return [...xml.matchAll(/<si\b[^>]*>(.*?)<\/si>|<si\b[^>]*\/>/gs)].map(([, inner = '']) => textIn(inner));
}

/** The runs of a rich text joined; what stands over it as a reading aid is left out. */
function textIn(xml: string): string {
  const spoken = xml.replace(/<rPh\b.*?<\/rPh>/gs, '');
  return [...spoken.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => unescape(text)).join('');
}

function rowsOf(xml: string, strings: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const [, head = '', inner = ''] of xml.matchAll(/<row\b([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)) {
    const number = Number(attribute(` ${head}`, 'r'));
    const row: string[] = [];
    for (const [, cell = '', content = ''] of inner.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const name = attribute(` ${cell}`, 'r');
      const column = name === '' ? row.length : columnOf(name);
      while (row.length < column) row.push('');
      row[column] = cellText(attribute(` ${cell}`, 't'), content, strings);
    }
    const index = number > 0 ? number - 1 : rows.length;
    while (rows.length < index) rows.push([]);
    rows[index] = row;
  }
  return rows;
}

function cellText(type: string, content: string, strings: readonly string[]): string {
  if (type === 'inlineStr') return textIn(content);
  const value = /<v\b[^>]*>(.*?)<\/v>/s.exec(content)?.[1] ?? '';
  if (type === 's') return strings[Number(value)] ?? '';
  return unescape(value);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ''] ?? whole;
    })
    .replaceAll('\r\n', '\n');
}
