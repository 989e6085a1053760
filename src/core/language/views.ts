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
