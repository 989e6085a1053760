import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Place } from '../../base/diagnostic.ts';
import { locator, type Locate, type Path } from './locate.ts';
import type { SourceFile } from './source-file.ts';

interface Parsed {
  readonly document: Document.Parsed;
  readonly locate: Locate;
}

const PARSED = new WeakMap<SourceFile, Parsed>();

/** Where a path stands in a file that can be read. It is parsed again once, however much is said of it. */
export function locateIn(file: SourceFile, path: Path, part: 'key' | 'value'): Place {
  return parsed(file).locate(path, part);
}

/** Whether the file itself has something at a path: a persona that derives from another holds more than its file says. */
export function standsIn(file: SourceFile, path: Path): boolean {
  return parsed(file).document.hasIn(path);
}

function parsed(file: SourceFile): Parsed {
  const known = PARSED.get(file) ?? parse(file);
  PARSED.set(file, known);
  return known;
}

function parse({ text }: SourceFile): Parsed {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, version: '1.2', schema: 'core', merge: true });
  return { document, locate: locator(document, lineCounter) };
}
