import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadReplies, textOf } from '../../../../scripts/train/corpus.ts';
import type { ActId } from '../../../../src/core/base/acts.ts';
import type { Lang } from '../../../../src/core/base/lang.ts';
import type { Coherence } from '../../../../src/core/base/reading.ts';

/** What the agent writes, and what the customer said just before. */
export interface Turn {
  readonly say: string;
  readonly prev?: string;
}

/** A reply of base.<lang>.yaml; `say` has its names filled in, `renamed` has other ones. */
export interface BaseReply extends Turn {
  readonly shows: readonly ActId[];
  readonly renamed: string;
}

/** The act stands in `own`, as the agent's; in `quoted` it is somebody else's. */
export interface Quotation {
  readonly act: ActId;
  readonly prev: string;
  readonly own: string;
  readonly quoted: string;
}

/** The act `loses` stands in `plain`; in `negated` it does not, and `gains` does. */
export interface Negation {
  readonly loses: ActId;
  readonly gains?: ActId;
  readonly prev?: string;
  readonly plain: string;
  readonly negated: string;
}

type Names = Readonly<Record<string, string>>;

const NAMES: Readonly<Record<Lang, readonly [Names, Names]>> = {
  zh: [
    { name: '刘女士', me: '小周', place: '苏州' },
    { name: '欧阳先生', me: '小蒋', place: '兰州' },
  ],
  en: [
    { name: 'Mrs Whitlock', me: 'Dana', place: 'Bristol' },
    { name: 'Mr Okafor', me: 'Piotr', place: 'Leeds' },
  ],
};

const read = (name: string, lang: Lang): unknown =>
  parse(readFileSync(new URL(`${name}.${lang}.yaml`, import.meta.url), 'utf8'));

function fill(template: string, names: Names): string {
  return template.replace(/\{(\w+)\}/g, (slot, key: string) => names[key] ?? slot);
}

export function baseReplies(lang: Lang): readonly BaseReply[] {
  const [names, others] = NAMES[lang];
  const rows = read('base', lang) as readonly Omit<BaseReply, 'renamed'>[];
  return rows.map((row) => ({ ...row, say: fill(row.say, names), renamed: fill(row.say, others) }));
}

const EVERY = 40;

/** Every fortieth row of the corpus: what the transformations do to language of every kind. */
export function sampledReplies(lang: Lang): readonly Turn[] {
  return loadReplies(lang)
    .filter((_, i) => i % EVERY === 0)
    .map((row) => ({ say: textOf(row), prev: row.prev }));
}

export function quotations(lang: Lang): readonly Quotation[] {
  return read('quotation', lang) as readonly Quotation[];
}

export function negations(lang: Lang): readonly Negation[] {
  return read('negation', lang) as readonly Negation[];
}

export type Trick = Exclude<Coherence['level'], 'fine'>;

export function tricks(lang: Lang): Readonly<Record<Trick, readonly string[]>> {
  return read('gaming', lang) as Readonly<Record<Trick, readonly string[]>>;
}
