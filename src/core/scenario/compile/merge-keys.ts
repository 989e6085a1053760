import { isAlias, isMap, isScalar, isSeq, visit, type Document, type Node, type Pair } from 'yaml';

/** Whether a pair of a map is a merge key, `<<` as YAML 1.1 had it: its value's keys are taken into the map. */
export function isMerge({ key }: Pair): boolean {
  return isScalar(key) && typeof key.value === 'symbol' && key.value.description === '<<';
}

/** The nodes that a merge key takes in, aliases followed, nearest first. */
export function mergeSources(document: Document, { value }: Pair): readonly unknown[] {
  const source = followed(document, value);
  return isSeq(source) ? source.items.map((item) => followed(document, item)) : [source];
}

function followed(document: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

/** Where merge keys stand that have something else than keys to take in. */
export function badMerges(document: Document): [number, number][] {
  const found: [number, number][] = [];
  visit(document, {
    Pair(_, pair) {
      const { key } = pair as Pair<Node>;
      const isFine = !isMerge(pair) || mergeSources(document, pair).every(isMap);
      if (!isFine && key.range) found.push([key.range[0], key.range[1]]);
    },
  });
  return found;
}
