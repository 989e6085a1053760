import type { Classifier } from './classifier.ts';
import { joinSentences, type Document } from './document.ts';
import { firstLook, type Scores } from './first-look.ts';
import { LOUDEST, VIEWS } from './text-model.ts';

/** The first scores of a reply: clause by clause, and of the sentence that each clause stands in. */
export interface FirstScores {
  readonly clauses: readonly Scores[];
  readonly sentences: readonly Scores[];
}

/** First looks at every clause and every sentence. A sentence of one clause is that clause. */
export function lookAtAll(classifier: Classifier, document: Document): FirstScores {
  return firstScores(document, (view, index) => firstLook(classifier, view, index));
}

/** The same with any scorer: training looks with separators that are not packed yet. */
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

/**
 * What the second look sees of a clause: its own scores, those of its neighbours, the strongest anywhere else,
 * and its sentence's, in the order of `VIEWS`, none louder than `LOUDEST`.
 */
export function viewsOf({ clauses, sentences }: FirstScores): readonly Int32Array[] {
  const width = clauses[0]?.length ?? 0;
  const elsewhere = strongestElsewhere(clauses);
  return clauses.map((own, i) => {
    const view = new Int32Array(VIEWS.length * width).fill(-LOUDEST);
    [own, clauses[i - 1], clauses[i + 1], elsewhere[i], sentences[i]].forEach((scores, place) => {
      if (!scores) return;
      const from = place * width;
      for (let k = 0; k < width; k += 1)
        view[from + k] = Math.max(-LOUDEST, Math.min(LOUDEST, scores[k] ?? 0));
    });
    return view;
  });
}

/** For each clause and output the strongest score of all other clauses. Linear: the two strongest are enough. */
function strongestElsewhere(clauses: readonly Scores[]): readonly Scores[] {
  const columns = (clauses[0] ?? []).map((_, output) => {
    let best = -1;
    let second = -LOUDEST;
    let most = -LOUDEST;
    clauses.forEach((scores, i) => {
      const score = scores[output] ?? 0;
      if (best < 0 || score > most) {
        if (best >= 0) second = Math.max(second, most);
        most = score;
        best = i;
      } else second = Math.max(second, score);
    });
    return { best, second, most };
  });
  return clauses.map((_, i) => columns.map(({ best, second, most }) => (best === i ? second : most)));
}

/** The final scores of each clause, in thousandths of the margin. */
export function secondLook({ outputs, second }: Classifier, first: FirstScores): readonly Scores[] {
  return viewsOf(first).map((view) =>
    outputs.map(
      (output, number) => output.second.bias + Math.floor(dot(view, second, number * view.length) / 4096),
    ),
  );
}

function dot(view: Int32Array, weights: Int32Array, from: number): number {
  let total = 0;
  for (let i = 0; i < view.length; i += 1) total += (view[i] ?? 0) * (weights[from + i] ?? 0);
  return total;
}
