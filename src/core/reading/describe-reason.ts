import type { GatheredReason } from './gather-reasons.ts';

/** A language's words for reasons (`reason-words/<lang>.json`); `{{…}}` are filled in. */
export interface ReasonWords {
  /** What each concept of the lexicon is called. */
  readonly concepts: Words;
  /** Classes of small words, such as "I" or a negation. */
  readonly classes: Words;
  readonly marks: Words;
  /** Traits of a clause that are told as they stand. */
  readonly traits: Words;
  readonly patterns: Words;
  readonly sizes: Words;
  readonly counts: Words;
}
type Words = Readonly<Record<string, string>>;

/** A reason in words that need no knowledge of the text model. One that has no words is told by its name. */
export function describeReason({ reason, words: said }: GatheredReason, words: ReasonWords): string {
  const { family, name } = reason;
  if (said !== null) return fill(words.patterns.words, { words: said.trim() });
  const told =
    family === 'concept'
      ? words.concepts[name]
      : family === 'near'
        ? nearby(name, words)
        : family === 'overlap'
          ? overlap(name, words)
          : family === 'form'
            ? trait(name, words)
            : edge(name, words);
  return told ?? fill(words.patterns.other, { name });
}

/** A run that has no place in the reply: `^` and `$`, the clause's edges, are all of it or a part. */
function edge(name: string, { patterns }: ReasonWords): string | undefined {
  const inside = name.replace(/^\^ ?| ?\$$/g, '');
  if (name === '^' || name === '$') return patterns.edges;
  if (inside === '' || inside === name) return undefined;
  const isWhole = name.startsWith('^') && name.endsWith('$');
  return fill(isWhole ? patterns.whole : name.startsWith('^') ? patterns.starts : patterns.ends, {
    words: inside,
  });
}

const SIDES: Readonly<Record<string, string>> = { '<': 'before', '>': 'after', '@': 'heard' };

/** `<apology`: in the clause before; `not!apology`: negated here. */
function nearby(name: string, { concepts, patterns }: ReasonWords): string | undefined {
  const scope = name.indexOf('!');
  const concept = concepts[name.slice(scope < 0 ? 1 : scope + 1)];
  const pattern = patterns[scope < 0 ? (SIDES[name.charAt(0)] ?? '') : name.slice(0, scope)];
  return concept === undefined || pattern === undefined ? undefined : fill(pattern, { concept });
}

/** `shares0` to `shares4`: that many units are the customer's, four and more as four. `part0` to `part4`: quarters. */
function overlap(name: string, { patterns }: ReasonWords): string | undefined {
  const [, kind, figure] = /^(shares|part)(\d)$/.exec(name) ?? [];
  if (kind === 'part') return fill(patterns.share, { percent: String(Number(figure) * 25) });
  if (kind !== 'shares') return undefined;
  if (figure === '0') return patterns['shares-none'];
  return figure === '4' ? patterns['shares-many'] : fill(patterns.shares, { count: figure ?? '' });
}

/** The traits of form-features.ts by their names. */
function trait(
  name: string,
  { traits, marks, classes, patterns, sizes, counts }: ReasonWords,
): string | undefined {
  const plain = traits[name];
  if (plain !== undefined) return plain;
  const [, kind, what = '', asks] =
    /^(ends|sentence|length|clauses|has|starts)-([a-z0-9]+)(\??)$/.exec(name) ?? [];
  const put = (pattern: string | undefined, key: string, value: string | undefined): string | undefined =>
    value === undefined ? undefined : fill(pattern, { [key]: value });
  if (kind === 'ends') return put(patterns.mark, 'mark', marks[what]);
  if (kind === 'sentence') return put(patterns.sentence, 'mark', marks[what]);
  if (kind === 'length') return put(patterns.length, 'size', sizes[sizeOf(Number(what))]);
  if (kind === 'clauses') return put(patterns.clauses, 'size', counts[countOf(Number(what))]);
  if (kind === 'starts') return put(patterns['opens-with'], 'words', classes[what]);
  return put(asks === '?' ? patterns['has-asked'] : patterns.has, 'words', classes[what]);
}

/** The buckets of form-features.ts: up to 4 units, up to 13, more. */
function sizeOf(bucket: number): 'short' | 'fair' | 'long' {
  if (bucket <= 2) return 'short';
  return bucket <= 5 ? 'fair' : 'long';
}

/** The same buckets counted in clauses: one, up to 4, more. */
function countOf(bucket: number): 'one' | 'few' | 'many' {
  if (bucket === 0) return 'one';
  return bucket <= 2 ? 'few' : 'many';
}

function fill(pattern = '{{name}}', values: Words): string {
  return pattern.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');
}
