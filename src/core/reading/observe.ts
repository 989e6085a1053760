import { ACT_IDS, type ActId } from '../base/acts.ts';
import { present } from '../base/invariant.ts';
import type { Attributes, Observation } from '../base/reading.ts';
import type { Classifier } from '../language/classifier.ts';
import type { Document } from '../language/document.ts';
import { FirstLook } from '../language/first-look.ts';
import { originalSpan, type Normalised } from '../language/normalise.ts';
import type { ScoreRows } from '../language/score-rows.ts';
import { SecondLook } from '../language/second-look.ts';
import { trimSpan } from './trim-span.ts';

/** One output of the model, by its column in the scores. */
interface Column {
  readonly at: number;
  readonly threshold: number;
  /** Rising scores, and the certainty (permille) from each on. */
  readonly steps: Int32Array;
  readonly certainties: Int32Array;
}

/** An act with the outputs that show it, each enough by itself. */
interface Shown {
  readonly act: ActId;
  readonly columns: readonly Column[];
}

/** The scores of a reply, clause by clause. */
interface Looks {
  readonly final: ScoreRows;
  /** What each clause says by itself: tells which words of a sentence show the act. */
  readonly alone: ScoreRows;
}

/**
 * A clause that says this much less (thousandths of the margin) by itself than the strongest beside it is lifted
 * by its sentence only, and left out of the span. Chosen by the overlap with people's spans.
 */
const REACH = 1000;

/** A run of clauses that show one act. `to` is exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The acts of a reply with their spans in the original, in the order of acts.md. */
export type Observe = (document: Document, folded: Normalised, text: string) => readonly Observation[];

/** Makes the function that reads acts. It keeps scratch sums, so one reply at a time. */
export function createObserver(classifier: Classifier): Observe {
  const firstLook = new FirstLook(classifier);
  const secondLook = new SecondLook(classifier);
  const columnOf = columnFinder(classifier);
  const attributesOf = attributeReader(columnOf);
  const acts = ACT_IDS.map((act): Shown => ({ act, columns: outputsThatShow(act).map(columnOf) }));
  return (document, folded, text) => {
    const { clauses } = document;
    if (clauses.length === 0) return [];
    const first = firstLook.look(document);
    const looks: Looks = { final: secondLook.look(first), alone: first.clauses };
    const observations: Observation[] = [];
    for (const { act, columns } of acts) {
      for (const stretch of stretchesOf(looks, columns)) {
        const from = present(clauses[stretch.from], 'a stretch begins at a clause');
        const to = present(clauses[stretch.to - 1], 'a stretch ends at a clause');
        const { start, end } = trimSpan(text, originalSpan(folded, from.start, to.end));
        const confidence = mostCertain(looks, columns, stretch);
        observations.push({ act, start, end, confidence, attributes: attributesOf(looks, act, stretch) });
      }
    }
    return observations;
  };
}

/** A `confirm` is an `ask-closed` too. */
function outputsThatShow(act: ActId): readonly string[] {
  return act === 'ask-closed' ? ['ask-closed', 'confirm'] : [act];
}

type ColumnFinder = (id: string) => Column;

function columnFinder({ outputs }: Classifier): ColumnFinder {
  const columns = new Map(
    outputs.map(({ id, threshold, certainty }, at): [string, Column] => {
      const steps = Int32Array.from(certainty, ([score]) => score);
      const certainties = Int32Array.from(certainty, ([, permille]) => permille);
      return [id, { at, threshold, steps, certainties }];
    }),
  );
  return (id) => present(columns.get(id), `the text model reads ${id}`);
}

const NOWHERE: readonly Stretch[] = [];

/** Neighbouring clauses that show the act belong together. Most acts pass nowhere: nothing is made for those. */
function stretchesOf(looks: Looks, columns: readonly Column[]): readonly Stretch[] {
  const length = looks.final.count;
  let stretches: Stretch[] | undefined;
  for (let from = 0; from < length; from += 1) {
    if (!passes(looks, columns, from)) continue;
    let to = from + 1;
    while (to < length && passes(looks, columns, to)) to += 1;
    stretches ??= [];
    addSpoken(stretches, looks.alone, columns, { from, to });
    from = to;
  }
  return stretches ?? NOWHERE;
}

function passes({ final }: Looks, columns: readonly Column[], clause: number): boolean {
  for (const { at, threshold } of columns) if (final.at(clause, at) >= threshold) return true;
  return false;
}

/** Of a run of clauses that pass, the stretches that say the act themselves. */
function addSpoken(
  stretches: Stretch[],
  alone: ScoreRows,
  columns: readonly Column[],
  { from, to }: Stretch,
): void {
  let most = -Infinity;
  for (let i = from; i < to; i += 1) most = Math.max(most, loudest(alone, i, columns));
  let begin = -1;
  for (let i = from; i <= to; i += 1) {
    const says = i < to && loudest(alone, i, columns) >= most - REACH;
    if (says && begin < 0) begin = i;
    if (says || begin < 0) continue;
    stretches.push({ from: begin, to: i });
    begin = -1;
  }
}

/** A clause's strongest score of these columns. */
function loudest(scores: ScoreRows, clause: number, columns: readonly Column[]): number {
  let most = -Infinity;
  for (const { at } of columns) most = Math.max(most, scores.at(clause, at));
  return most;
}

/** A column's strongest score in the stretch. */
function strongest({ final }: Looks, { at }: Column, { from, to }: Stretch): number {
  let most = -Infinity;
  for (let i = from; i < to; i += 1) most = Math.max(most, final.at(i, at));
  return most;
}

function mostCertain(looks: Looks, columns: readonly Column[], stretch: Stretch): number {
  let most = 0;
  for (const column of columns) most = Math.max(most, certaintyIn(looks, column, stretch));
  return most;
}

/** How sure the column's strongest score is, in permille. */
function certaintyIn(looks: Looks, column: Column, stretch: Stretch): number {
  const score = strongest(looks, column, stretch);
  const { steps, certainties } = column;
  let passed = 0;
  while (passed < steps.length && score >= (steps[passed] ?? 0)) passed += 1;
  return passed === 0 ? 0 : (certainties[passed - 1] ?? 0);
}

type AttributeReader = (looks: Looks, act: ActId, stretch: Stretch) => Attributes;

function attributeReader(columnOf: ColumnFinder): AttributeReader {
  const formulaic = columnOf('apologise.formulaic');
  const severe = columnOf('rude.severe');
  const fault = columnOf('own.fault');
  const followThrough = columnOf('own.follow-through');
  const isShown = (looks: Looks, column: Column, stretch: Stretch): boolean =>
    strongest(looks, column, stretch) >= column.threshold;
  return (looks, act, stretch) => {
    if (act === 'apologise') return isShown(looks, formulaic, stretch) ? { formulaic: true } : {};
    if (act === 'rude') return isShown(looks, severe, stretch) ? { severe: true } : {};
    if (act !== 'own') return {};
    const isFault = certaintyIn(looks, fault, stretch) > certaintyIn(looks, followThrough, stretch);
    return { kind: isFault ? 'fault' : 'follow-through' };
  };
}
