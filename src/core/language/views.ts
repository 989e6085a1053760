import { joinSentences, type Document } from './document.ts';
import type { FirstScores, Scores } from './first-look.ts';
import { LOUDEST, VIEWS } from './text-model.ts';

/** Clauses and sentences looked at by any scorer, for training. */
export function firstScores(
  document: Document,
  look: (view: Document, index: number) => Scores,
): FirstScores {
  const clauses = document.clauses.map((_, index) => look(document, index));
  const whole = joinSentences(document);
  const sentences: Scores[] = [];
  let at = 0;
  whole.clauses.forEach(({ end }, index) => {
    const first = at;
    while (at < clauses.length && (document.clauses[at]?.end ?? 0) <= end) at += 1;
    const single = at - first === 1 ? clauses[first] : undefined;
    const scores = single ?? look(whole, index);
    for (let i = first; i < at; i += 1) sentences.push(scores);
  });
  return { clauses, sentences };
}

/** The first scores of a reply, clamped and laid one after another, so that each clause finds its views there. */
export interface LaidViews {
  readonly scores: Int32Array;
  /** Where a clause's view begins, one score an output from there on. */
  readonly startOf: (view: number, clause: number) => number;
}

/**
 * What the second look sees of each clause: its own scores, those of its neighbours, the strongest anywhere else,
 * and its sentence's, in the order of `VIEWS`, none louder than `LOUDEST`. A clause that is not there says nothing at
 * the top of its voice.
 */
export function layViews({ clauses, sentences }: FirstScores): LaidViews {
  const width = clauses[0]?.length ?? 0;
  const count = clauses.length;
  // Silence, the clauses, silence; the sentences; for each clause the strongest elsewhere.
  const sentence = (count + 2) * width;
  const elsewhere = sentence + count * width;
  const scores = new Int32Array(elsewhere + count * width);
  scores.fill(-LOUDEST, 0, width);
  scores.fill(-LOUDEST, sentence - width, sentence);
  for (let clause = 0; clause < count; clause += 1) {
    layClamped(scores, (clause + 1) * width, clauses[clause] ?? []);
    layClamped(scores, sentence + clause * width, sentences[clause] ?? []);
  }
  layElsewhere(scores, elsewhere, count, width);
  const starts = [width, 0, 2 * width, elsewhere, sentence];
  return { scores, startOf: (view, clause) => (starts[view] ?? 0) + clause * width };
}

function layClamped(scores: Int32Array, from: number, said: Scores): void {
  for (let k = 0; k < said.length; k += 1) {
    const score = said[k] ?? 0;
    scores[from + k] = score > LOUDEST ? LOUDEST : score < -LOUDEST ? -LOUDEST : score;
  }
}

/** Linear: by output the two strongest clauses are enough to know the strongest of all but one. */
function layElsewhere(scores: Int32Array, elsewhere: number, count: number, width: number): void {
  for (let k = 0; k < width; k += 1) {
    let best = -1;
    let most = -LOUDEST;
    let second = -LOUDEST;
    for (let clause = 0; clause < count; clause += 1) {
      const score = scores[(clause + 1) * width + k] ?? 0;
      if (best < 0 || score > most) {
        second = most;
        most = score;
        best = clause;
      } else if (score > second) second = score;
    }
    for (let clause = 0; clause < count; clause += 1)
      scores[elsewhere + clause * width + k] = clause === best ? second : most;
  }
}

/** The views of each clause one after another, for training. */
export function viewsOf(first: FirstScores): readonly Int32Array[] {
  const width = first.clauses[0]?.length ?? 0;
  const { scores, startOf } = layViews(first);
  return first.clauses.map((_, clause) =>
    Int32Array.from({ length: VIEWS.length * width }, (__, place) => {
      const view = Math.floor(place / width);
      return scores[startOf(view, clause) + (place % width)] ?? 0;
    }),
  );
}
