import { ACT_IDS, type ActId } from '../base/acts.ts';
import { present } from '../base/invariant.ts';
import type { Attributes, Observation } from '../base/reading.ts';
import { certaintyOf, type Classifier } from '../language/classifier.ts';
import type { Document } from '../language/document.ts';
import { FirstLook, type Scores } from '../language/first-look.ts';
import { originalSpan, type Normalised } from '../language/normalise.ts';
import { SecondLook } from '../language/second-look.ts';
import type { OutputModel } from '../language/text-model.ts';
import { trimSpan } from './trim-span.ts';

/** One output of the model, by its column in the scores. */
interface Column {
  readonly output: OutputModel;
  readonly at: number;
}

/** The scores of a reply, clause by clause. */
interface Looks {
  readonly final: readonly Scores[];
  /** What each clause says by itself: tells which words of a sentence show the act. */
  readonly alone: readonly Scores[];
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
  const columns = new Map(classifier.outputs.map((output, at) => [output.id, { output, at }]));
  const shown = ACT_IDS.map((act) => ({
    act,
    columns: outputsThatShow(act).map((id) => columnOf(columns, id)),
  }));
  return (document, folded, text) => {
    if (document.clauses.length === 0) return [];
    const first = firstLook.look(document);
    const looks: Looks = { final: secondLook.look(first), alone: first.clauses };
    const observations: Observation[] = [];
    for (const { act, columns: own } of shown) {
      for (const stretch of stretchesOf(looks, own)) {
        const from = present(document.clauses[stretch.from], 'a stretch begins at a clause');
        const to = present(document.clauses[stretch.to - 1], 'a stretch ends at a clause');
        observations.push({
          act,
          ...trimSpan(text, originalSpan(folded, from.start, to.end)),
          confidence: Math.max(...own.map((column) => certaintyIn(looks, column, stretch))),
          attributes: attributesOf(looks, columns, act, stretch),
        });
      }
    }
    return observations;
  };
}

/** A `confirm` is an `ask-closed` too. */
function outputsThatShow(act: ActId): readonly string[] {
  return act === 'ask-closed' ? ['ask-closed', 'confirm'] : [act];
}

const NOWHERE: readonly never[] = [];

/** Neighbouring clauses that show the act belong together. */
function stretchesOf({ final, alone }: Looks, shown: readonly Column[]): readonly Stretch[] {
  const passing = clausesPassing(final, shown);
  if (passing.length === 0) return NOWHERE;
  const says = (i: number): number => Math.max(...shown.map(({ at }) => alone[i]?.[at] ?? 0));
  return runsOf(passing).flatMap(({ from, to }) => {
    const run = Array.from({ length: to - from }, (_, i) => from + i);
    const most = run.reduce((best, i) => Math.max(best, says(i)), says(from));
    return runsOf(run.filter((i) => says(i) >= most - REACH));
  });
}

/** Most acts pass nowhere: nothing is made for those. */
function clausesPassing(final: readonly Scores[], shown: readonly Column[]): readonly number[] {
  let passing: number[] | undefined;
  for (let i = 0; i < final.length; i += 1) {
    for (const { at, output } of shown) {
      if ((final[i]?.[at] ?? 0) < output.threshold) continue;
      passing ??= [];
      if (passing[passing.length - 1] !== i) passing.push(i);
    }
  }
  return passing ?? NOWHERE;
}

/** Ascending numbers as runs without a gap. */
function runsOf(numbers: readonly number[]): readonly Stretch[] {
  const runs: Stretch[] = [];
  for (const i of numbers) {
    const last = runs.at(-1);
    if (last?.to === i) runs[runs.length - 1] = { from: last.from, to: i + 1 };
    else runs.push({ from: i, to: i + 1 });
  }
  return runs;
}

type Columns = ReadonlyMap<string, Column>;

function columnOf(columns: Columns, id: string): Column {
  return present(columns.get(id), `the text model reads ${id}`);
}

function strongest({ final }: Looks, { at }: Column, { from, to }: Stretch): number {
  let most = -Infinity;
  for (let i = from; i < to; i += 1) most = Math.max(most, final[i]?.[at] ?? 0);
  return most;
}

function certaintyIn(looks: Looks, column: Column, stretch: Stretch): number {
  return certaintyOf(column.output, strongest(looks, column, stretch));
}

function attributesOf(looks: Looks, columns: Columns, act: ActId, stretch: Stretch): Attributes {
  const isShown = (id: string): boolean => {
    const column = columnOf(columns, id);
    return strongest(looks, column, stretch) >= column.output.threshold;
  };
  if (act === 'apologise') return isShown('apologise.formulaic') ? { formulaic: true } : {};
  if (act === 'rude') return isShown('rude.severe') ? { severe: true } : {};
  if (act !== 'own') return {};
  const certainty = (id: string): number => certaintyIn(looks, columnOf(columns, id), stretch);
  return { kind: certainty('own.fault') > certainty('own.follow-through') ? 'fault' : 'follow-through' };
}
