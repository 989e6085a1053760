import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Document,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Place } from '../../base/diagnostic.ts';
import { isMerge, mergeSources } from './merge-keys.ts';

/** Keys and indexes from the root of a document to a value. */
export type Path = readonly (string | number)[];

/** Where a path stands in the text. Where the path ends in nothing, the nearest thing above it that is there. */
export type Locate = (path: Path, part: 'key' | 'value') => Place;

interface Found {
  readonly key: Node | null;
  readonly value: Node | null;
}

export function locator(document: Document, lines: LineCounter): Locate {
  return (path, part) => {
    const node = pointedAt(find(document, path), part);
    return placeOf(node?.range ?? [0, 0, 0], lines);
  };
}

/** The key of a found pair, its value where that is asked for and written out. */
function pointedAt({ key, value }: Found, part: 'key' | 'value'): Node | null {
  const isWritten = value?.range && value.range[1] > value.range[0];
  if (part === 'value' && isWritten) return value;
  return key ?? firstKey(value) ?? value;
}

function find(document: Document, path: Path): Found {
  let found: Found = { key: null, value: document.contents };
  for (const step of path) {
    const inner = child(document, found.value, step);
    if (!inner) return { key: found.key ?? firstKey(found.value), value: found.key ? null : found.value };
    found = inner;
  }
  return found;
}

function child(document: Document, node: Node | null, step: string | number): Found | null {
  const parent = isAlias(node) ? (node.resolve(document) ?? null) : node;
  if (isSeq(parent)) {
    const item = parent.items[Number(step)];
    return isNode(item) ? { key: null, value: item } : null;
  }
  if (!isMap(parent)) return null;
  const pair = parent.items.find((item) => keyOf(item) === String(step));
  return pair ? foundIn(pair) : merged(document, parent, step);
}

function foundIn({ key, value }: Pair): Found {
  return { key: isNode(key) ? key : null, value: isNode(value) ? value : null };
}

/** A key that a merge key has taken in stands where it was taken from. */
function merged(document: Document, map: YAMLMap, step: string | number): Found | null {
  const sources = map.items.filter(isMerge).flatMap((pair) => mergeSources(document, pair));
  for (const source of sources) {
    const found = isNode(source) ? child(document, source, step) : null;
    if (found) return found;
  }
  return null;
}

function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

function firstKey(node: Node | null): Node | null {
  const pair = isMap(node) ? node.items[0] : null;
  return isPair(pair) && isNode(pair.key) ? pair.key : null;
}

/** From offsets to lines and columns. `range`: start and end of the value itself. */
export function placeOf(range: readonly [number, number, ...unknown[]], lines: LineCounter): Place {
  const start = lines.linePos(range[0]);
  const end = lines.linePos(Math.max(range[0], range[1]));
  // linePos knows no line before the first character of an empty file.
  return {
    line: Math.max(1, start.line),
    column: Math.max(1, start.col),
    endLine: Math.max(1, end.line),
    endColumn: Math.max(1, end.col),
  };
}
