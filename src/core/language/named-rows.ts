import { weightRowOf, type Classifier } from './classifier.ts';
import { hashName } from './feature-hash.ts';
import { PLACE, type Family } from './features.ts';
import { TRAITS } from './form-features.ts';
import { scopedName, SCOPES } from './scopes.ts';

/** The rows of all features that are known by name before any text is read; -1 where the model has none. */
export interface NamedRows {
  readonly traits: Int32Array;
  /** By concept: in the clause, before it, after it, in what the customer said. */
  readonly concepts: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly heard: Int32Array;
  /** By scoped concept, as `scopes.ts` numbers them. */
  readonly scoped: Int32Array;
  /** By how many units are shared, up to four. */
  readonly shares: Int32Array;
  /** By quarters of the units that are shared. */
  readonly parts: Int32Array;
}

const QUARTERS = [0, 1, 2, 3, 4];

export function nameRows({ tables, finder: { names } }: Pick<Classifier, 'tables' | 'finder'>): NamedRows {
  const rows = (family: Family, list: readonly string[]): Int32Array => {
    const table = tables[PLACE[family]];
    return Int32Array.from(list, (name) => (table ? weightRowOf(table, hashName(name)) : -1));
  };
  return {
    traits: rows('form', TRAITS),
    concepts: rows('concept', names),
    before: rows(
      'near',
      names.map((name) => `<${name}`),
    ),
    after: rows(
      'near',
      names.map((name) => `>${name}`),
    ),
    heard: rows(
      'near',
      names.map((name) => `@${name}`),
    ),
    scoped: rows(
      'near',
      SCOPES.flatMap((_, scope) => names.map((name) => scopedName(scope, name))),
    ),
    shares: rows(
      'overlap',
      QUARTERS.map((count) => `shares${String(count)}`),
    ),
    parts: rows(
      'overlap',
      QUARTERS.map((part) => `part${String(part)}`),
    ),
  };
}
