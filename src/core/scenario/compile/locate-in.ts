import { LineCounter, parseDocument } from 'yaml';
import type { Place } from '../../base/diagnostic.ts';
import { locator, type Locate, type Path } from './locate.ts';
import type { SourceFile } from './source-file.ts';

const LOCATORS = new WeakMap<SourceFile, Locate>();

/** Where a path stands in a file that can be read. It is parsed again once, however much is said of it. */
export function locateIn(file: SourceFile, path: Path, part: 'key' | 'value'): Place {
  const locate = LOCATORS.get(file) ?? locatorOf(file);
  LOCATORS.set(file, locate);
  return locate(path, part);
}

function locatorOf({ text }: SourceFile): Locate {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, version: '1.2', schema: 'core', merge: true });
  return locator(document, lineCounter);
}
