import { present } from '../../src/core/base/invariant.ts';
import type { Lang } from '../../src/core/base/lang.ts';
import { createConceptFinder, type ConceptFinder, type Lexicon } from '../../src/core/language/concepts.ts';
import { joinSentences, openDocument, type Document } from '../../src/core/language/document.ts';
import { emitFeatures, FAMILIES, type Family } from '../../src/core/language/features.ts';
import {
  normalise,
  originalSpan,
  type Normalised,
  type Simplification,
} from '../../src/core/language/normalise.ts';
import { textOf, writerOf, type Reply } from './corpus.ts';
import { keepShared } from './keep-shared.ts';
import type { Instance, LabelledReply } from './labelled-reply.ts';
import { outputsOf } from './labels.ts';
import type { LoudnessOf } from './settings.ts';
import { isCopy, withUnmarkedCopies } from './unmarked-copies.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Preparation {
  readonly lang: Lang;
  readonly lexicon: Lexicon;
  readonly simplify: Simplification;
  readonly loudness: LoudnessOf;
}

/** A labelled piece, in offsets of the original. */
interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly outputs: readonly string[];
}

/** Cuts replies, and copies of some without their marks, into clauses, with their features and the labels of the pieces they overlap. */
export function prepare(
  replies: readonly Reply[],
  preparation: Preparation,
  vocabulary: Vocabulary,
): readonly LabelledReply[] {
  const finder = createConceptFinder(preparation.lexicon, preparation.lang);
  const labelled = withUnmarkedCopies(replies).map((reply) =>
    prepareReply(reply, preparation, finder, vocabulary),
  );
  return keepShared(labelled, vocabulary.size);
}

function prepareReply(
  reply: Reply,
  { simplify, loudness }: Preparation,
  finder: ConceptFinder,
  vocabulary: Vocabulary,
): LabelledReply {
  const text = textOf(reply);
  const folded = normalise(text, simplify);
  const document = openDocument(finder, folded, normalise(reply.prev, simplify));
  const spans = labelledSpans(reply);
  const instancesOf = (view: Document): readonly Instance[] =>
    view.clauses.map((_, index) => ({
      ...weigh(view, index, loudness, vocabulary),
      ...labelsOf(view, index, folded, spans),
    }));
  return {
    id: reply.id,
    writer: writerOf(reply),
    isCopy: isCopy(reply),
    text,
    outputs: new Set(reply.pieces.flatMap(([, labels]) => outputsOf(labels))),
    document,
    clauses: instancesOf(document),
    sentences: instancesOf(joinSentences(document)),
  };
}

function labelledSpans({ pieces }: Reply): readonly LabelledSpan[] {
  let end = 0;
  return pieces.map(([text, labels]) => {
    const start = end;
    end += text.length;
    return { start, end, outputs: outputsOf(labels) };
  });
}

/** A clause has the labels of a piece where one of the two lies at least half inside the other. */
function labelsOf(
  view: Document,
  index: number,
  folded: Normalised,
  spans: readonly LabelledSpan[],
): Pick<Instance, 'outputs' | 'unsure'> {
  const clause = view.clauses[index];
  const { start, end } = originalSpan(folded, clause?.start ?? 0, clause?.end ?? 0);
  const outputs = new Set<string>();
  const unsure = new Set<string>();
  for (const span of spans) {
    const shared = Math.min(end, span.end) - Math.max(start, span.start);
    if (shared <= 0) continue;
    const isSure = 2 * shared >= end - start || 2 * shared >= span.end - span.start;
    for (const output of span.outputs) (isSure ? outputs : unsure).add(output);
  }
  return { outputs, unsure };
}

function weigh(
  view: Document,
  index: number,
  loudness: LoudnessOf,
  vocabulary: Vocabulary,
): Pick<Instance, 'features' | 'values'> {
  const counts = new Map<number, number>();
  const totals = new Map<Family, number>();
  emitFeatures(view, index, (place, _hash, source, start, end) => {
    const family = present(FAMILIES[place], 'every feature has its family');
    const feature = vocabulary.numberOf(family, source.slice(start, end));
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
    totals.set(family, (totals.get(family) ?? 0) + 1);
  });
  const features = Int32Array.from(counts.keys()).sort();
  const values = Float64Array.from(features, (feature) => {
    const family = vocabulary.familyOf(feature);
    const { scale, isShared } = loudness[family];
    return ((counts.get(feature) ?? 0) * scale) / (isShared ? Math.sqrt(totals.get(family) ?? 1) : 1);
  });
  return { features, values };
}
