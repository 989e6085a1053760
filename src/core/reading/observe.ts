import { ACT_IDS, type ActId } from '../base/acts.ts';
import { present } from '../base/invariant.ts';
import type { Attributes, Observation } from '../base/reading.ts';
import { certaintyOf, type Classifier } from '../language/classifier.ts';
import type { Document } from '../language/document.ts';
import type { Scores } from '../language/first-look.ts';
import { lookAtAll, secondLook } from '../language/second-look.ts';
import { originalSpan, type Normalised } from '../language/normalise.ts';
import type { OutputModel } from '../language/text-model.ts';
import { trimSpan } from './trim-span.ts';

/** The scores of one output over the clauses of a reply. */
interface Track {
  readonly output: OutputModel;
  readonly scores: readonly number[];
  /** What each clause says by itself: tells which words of a sentence show the act. */
  readonly alone: readonly number[];
}
/**
 * A clause that says this much less (thousandths of the margin) by itself than the strongest beside it is lifted
 * by its sentence only, and left out of the span. Chosen by the overlap with people's spans.
 */
const REACH = 1000;

type Tracks = ReadonlyMap<string, Track>;

/** A run of clauses that show one act. `to` is exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The acts of a reply with their spans in the original, in the order of acts.md. */
export function observeActs(
  classifier: Classifier,
  document: Document,
  folded: Normalised,
  text: string,
): readonly Observation[] {
  const tracks = trackOutputs(classifier, document);
  return ACT_IDS.flatMap((act) =>
    stretchesOf(tracks, act).map((stretch): Observation => {
      const first = present(document.clauses[stretch.from], 'a stretch begins at a clause');
      const last = present(document.clauses[stretch.to - 1], 'a stretch ends at a clause');
      return {
        act,
        ...trimSpan(text, originalSpan(folded, first.start, last.end)),
        confidence: Math.max(...outputsThatShow(act).map((id) => certaintyIn(tracks, id, stretch))),
        attributes: attributesOf(tracks, act, stretch),
      };
    }),
  );
}

function trackOutputs(classifier: Classifier, document: Document): Tracks {
  const first = lookAtAll(classifier, document);
  const final = secondLook(classifier, first);
  const column = (scores: readonly Scores[], at: number): readonly number[] =>
    scores.map((clause) => present(clause[at], 'a clause has a score an output'));
  return new Map(
    classifier.outputs.map((output, at) => [
      output.id,
      { output, scores: column(final, at), alone: column(first.clauses, at) },
    ]),
  );
}

/** A `confirm` is an `ask-closed` too. */
function outputsThatShow(act: ActId): readonly string[] {
  return act === 'ask-closed' ? ['ask-closed', 'confirm'] : [act];
}

/** Neighbouring clauses that show the act belong together. */
function stretchesOf(tracks: Tracks, act: ActId): readonly Stretch[] {
  const shown = outputsThatShow(act).map((id) => trackOf(tracks, id));
  const clauses = shown[0]?.scores.length ?? 0;
  const passing = Array.from({ length: clauses }, (_, i) => i).filter((i) =>
    shown.some(({ output, scores }) => (scores[i] ?? 0) >= output.threshold),
  );
  const alone = (i: number): number => Math.max(...shown.map((track) => track.alone[i] ?? 0));
  return runsOf(passing).flatMap(({ from, to }) => {
    const run = Array.from({ length: to - from }, (_, i) => from + i);
    const most = run.reduce((best, i) => Math.max(best, alone(i)), alone(from));
    return runsOf(run.filter((i) => alone(i) >= most - REACH));
  });
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

function trackOf(tracks: Tracks, id: string): Track {
  return present(tracks.get(id), `the text model reads ${id}`);
}

function strongest({ scores }: Track, { from, to }: Stretch): number {
  return Math.max(...scores.slice(from, to));
}

function certaintyIn(tracks: Tracks, id: string, stretch: Stretch): number {
  const track = trackOf(tracks, id);
  return certaintyOf(track.output, strongest(track, stretch));
}

function isShown(tracks: Tracks, id: string, stretch: Stretch): boolean {
  const track = trackOf(tracks, id);
  return strongest(track, stretch) >= track.output.threshold;
}

function attributesOf(tracks: Tracks, act: ActId, stretch: Stretch): Attributes {
  if (act === 'apologise') return isShown(tracks, 'apologise.formulaic', stretch) ? { formulaic: true } : {};
  if (act === 'rude') return isShown(tracks, 'rude.severe', stretch) ? { severe: true } : {};
  if (act !== 'own') return {};
  const fault = certaintyIn(tracks, 'own.fault', stretch);
  const isFault = fault > certaintyIn(tracks, 'own.follow-through', stretch);
  return { kind: isFault ? 'fault' : 'follow-through' };
}
