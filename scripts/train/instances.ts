import type { Lang } from '../../src/core/base/lang.ts';
import { createConceptFinder, type ConceptFinder, type Lexicon } from '../../src/core/language/concepts.ts';
import { openDocument } from '../../src/core/language/document.ts';
import { emitFeatures, FAMILIES, type Family } from '../../src/core/language/features.ts';
import { normalise, originalSpan, type Simplification } from '../../src/core/language/normalise.ts';
import { outputsOf } from './labels.ts';
import { textOf, writerOf, type Reply } from './corpus.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One clause as the learner sees it. */
export interface Instance {
  readonly reply: number;
  /** Numbers of features, ascending and distinct, and how strongly each is present. */
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly outputs: ReadonlySet<string>;
  /** Outputs of a neighbouring piece that reaches into this clause: neither for nor against. */
  readonly unsure: ReadonlySet<string>;
}

export interface LabelledReply {
  readonly id: string;
  readonly writer: string;
  readonly text: string;
  readonly outputs: ReadonlySet<string>;
  readonly clauses: readonly Instance[];
}

/** How loud a family is, and whether its features share that loudness. */
export interface Loudness {
  readonly scale: number;
  readonly isShared: boolean;
}
export type LoudnessOf = Readonly<Record<Family, Loudness>>;

export interface Preparation {
  readonly lang: Lang;
  readonly lexicon: Lexicon;
  readonly simplify: Simplification;
  readonly loudness: LoudnessOf;
}

/** Cuts replies into clauses, with their features and the labels of the pieces they overlap. */
export function prepare(replies: readonly Reply[], preparation: Preparation, vocabulary: Vocabulary): readonly LabelledReply[] {
  const finder = createConceptFinder(preparation.lexicon, preparation.lang);
  return replies.map((reply, index) => prepareReply(reply, index, preparation, finder, vocabulary));
}

function prepareReply(
  reply: Reply,
  index: number,
  { simplify, loudness }: Preparation,
  finder: ConceptFinder,
  vocabulary: Vocabulary,
): LabelledReply {
  const text = textOf(reply);
  const folded = normalise(text, simplify);
  const document = openDocument(finder, folded, normalise(reply.prev, simplify));
  const pieces = pieceSpans(reply);
  return {
    id: reply.id,
    writer: writerOf(reply),
    text,
    outputs: new Set(reply.pieces.flatMap(([, labels]) => outputsOf(labels))),
    clauses: document.clauses.map((clause, number) => {
      const { start, end } = originalSpan(folded, clause.start, clause.end);
      const sure = new Set<string>();
      const unsure = new Set<string>();
      for (const piece of pieces) {
        const shared = Math.min(end, piece.end) - Math.max(start, piece.start);
        if (shared <= 0) continue;
        const isSure = 2 * shared >= end - start || 2 * shared >= piece.end - piece.start;
        for (const output of piece.outputs) (isSure ? sure : unsure).add(output);
      }
      const counts = new Map<number, number>();
      const totals: Record<string, number> = {};
      emitFeatures(document, number, (family, name) => {
        const feature = vocabulary.numberOf(family, name);
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
        totals[family] = (totals[family] ?? 0) + 1;
      });
      return { reply: index, ...weigh(counts, totals, loudness, vocabulary), outputs: sure, unsure };
    }),
  };
}

function pieceSpans({ pieces }: Reply): readonly { start: number; end: number; outputs: readonly string[] }[] {
  let end = 0;
  return pieces.map(([text, labels]) => {
    const start = end;
    end += text.length;
    return { start, end, outputs: outputsOf(labels) };
  });
}

function weigh(
  counts: ReadonlyMap<number, number>,
  totals: Readonly<Record<string, number>>,
  loudness: LoudnessOf,
  { names }: Vocabulary,
): Pick<Instance, 'features' | 'values'> {
  const factor = Object.fromEntries(
    FAMILIES.map((family) => {
      const { scale, isShared } = loudness[family];
      return [family, isShared ? scale / Math.sqrt(Math.max(totals[family] ?? 1, 1)) : scale];
    }),
  );
  const features = Int32Array.from(counts.keys()).sort();
  const values = Float64Array.from(features, (feature) => {
    const family = names[feature]?.family ?? 'form';
    return (counts.get(feature) ?? 0) * (factor[family] ?? 0);
  });
  return { features, values };
}
