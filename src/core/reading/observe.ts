import { ACT_IDS, type ActId } from '../base/acts.ts';
import { present } from '../base/invariant.ts';
import type { Attributes, Observation } from '../base/reading.ts';
import { certaintyOf, type Classifier } from '../language/classifier.ts';
import type { Document } from '../language/document.ts';
import { lookAtAll, secondLook } from '../language/second-look.ts';
import { originalSpan, type Normalised } from '../language/normalise.ts';
import type { OutputModel } from '../language/text-model.ts';
import { trimSpan } from './trim-span.ts';

/** The scores of one output over the clauses of a reply. */
interface Track {
  readonly output: OutputModel;
  readonly scores: readonly number[];
}
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
  const byClause = secondLook(classifier, lookAtAll(classifier, document));
  return new Map(
    classifier.outputs.map((output, at) => [
      output.id,
      { output, scores: byClause.map((scores) => present(scores[at], 'a clause has a score an output')) },
    ]),
  );
}

/** An attribute shows its act, and a `confirm` is an `ask-closed` too. */
function outputsThatShow(act: ActId): readonly string[] {
  if (act === 'own') return ['own', 'own.fault', 'own.follow-through'];
  if (act === 'rude') return ['rude', 'rude.severe'];
  if (act === 'ask-closed') return ['ask-closed', 'confirm'];
  return [act];
}

/** Neighbouring clauses that show the act belong together. */
function stretchesOf(tracks: Tracks, act: ActId): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const shown = outputsThatShow(act).map((id) => present(tracks.get(id), `the text model reads ${id}`));
  const clauses = shown[0]?.scores.length ?? 0;
  for (let i = 0; i < clauses; i += 1) {
    if (!shown.some(({ output, scores }) => (scores[i] ?? 0) >= output.threshold)) continue;
    const last = stretches.at(-1);
    if (last?.to === i) stretches[stretches.length - 1] = { from: last.from, to: i + 1 };
    else stretches.push({ from: i, to: i + 1 });
  }
  return stretches;
}

function strongest({ scores }: Track, { from, to }: Stretch): number {
  return Math.max(...scores.slice(from, to));
}

function certaintyIn(tracks: Tracks, id: string, stretch: Stretch): number {
  const track = present(tracks.get(id), `the text model reads ${id}`);
  return certaintyOf(track.output, strongest(track, stretch));
}

function isShown(tracks: Tracks, id: string, stretch: Stretch): boolean {
  const track = present(tracks.get(id), `the text model reads ${id}`);
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
