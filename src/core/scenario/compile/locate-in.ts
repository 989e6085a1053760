import { LineCounter, parseDocument } from 'yaml';
import type { Place } from '../../base/diagnostic.ts';
import { locator, type Path } from './locate.ts';
import type { SourceFile } from './source-file.ts';

/** Where a path stands in a file that can be read. It parses again, which is cheap beside keeping every document. */
export function locateIn({ text }: SourceFile, path: Path, part: 'key' | 'value'): Place {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, version: '1.2', schema: 'core', merge: true });
  return locator(document, lineCounter)(path, part);
}
