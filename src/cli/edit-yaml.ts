import { parseDocument } from 'yaml';
import { applyFixes } from '../core/lint/fixes.ts';
import type { Edit } from '../interop/spreadsheet/sheets-to-edits.ts';

/**
 * A YAML text with values changed. Texts are exchanged where they stand; only where lists grow or other values change
 * is the file laid out anew, its comments kept.
 */
export function editYaml(text: string, edits: readonly Edit[]): string {
  const isText = ({ value, isNew }: Edit): boolean => typeof value === 'string' && !isNew;
  const texts = edits.flatMap(({ path, value, isNew }) =>
    typeof value === 'string' && !isNew ? [{ path, to: value }] : [],
  );
  const exchanged = applyFixes(text, texts);
  const document = parseDocument(exchanged, { version: '1.2', schema: 'core' });
  const others = edits.filter((edit) => !isText(edit) || document.getIn(edit.path) !== edit.value);
  if (others.length === 0) return exchanged;
  for (const { path, value, isNew } of others) {
    if (!isNew) document.setIn(path, value);
    else if (document.hasIn(path)) document.addIn(path, document.createNode(value));
    else document.setIn(path, [value]);
  }
  return document.toString({ lineWidth: 0 });
}
