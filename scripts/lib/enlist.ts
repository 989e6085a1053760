/**
 * Adds an import and an item to a catalogue file: `import { camel } from './id/<module>';` and `camel,` in the one list
 * of the file. Each takes its alphabetical place; in a list that is in another order the item comes last.
 */
export function enlist(catalogue: string, id: string, camel: string, module: string): string {
  const lines = catalogue.split('\n');
  const isImport = (line: string): boolean => line.startsWith('import { ') && line.endsWith(`/${module}';`);
  const isItem = (line: string): boolean => /^ {2}\w+,$/.test(line);
  const imports = insert(lines, isImport, `import { ${camel} } from './${id}/${module}';`, pathOf);
  return insert(imports, isItem, `  ${camel},`, (line) => line).join('\n');
}

function insert(
  lines: readonly string[],
  isEntry: (line: string) => boolean,
  added: string,
  keyOf: (line: string) => string,
): string[] {
  const entries = lines.filter(isEntry);
  const keys = entries.map(keyOf);
  const isSorted = keys.every((key, i) => i === 0 || (keys[i - 1] ?? '') <= key);
  const next = isSorted ? entries.find((entry) => keyOf(entry) > keyOf(added)) : undefined;
  const at = next === undefined ? lines.findLastIndex(isEntry) + 1 : lines.indexOf(next);
  return [...lines.slice(0, at), added, ...lines.slice(at)];
}

function pathOf(line: string): string {
  return /'(.+)'/.exec(line)?.[1] ?? '';
}
