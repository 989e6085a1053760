import { joinSentences, type Document } from './document.ts';
import type { FirstScores, Scores } from './first-look.ts';
import { LOUDEST, VIEWS } from './text-model.ts';

const OWN = VIEWS.indexOf('own');
const BEFORE = VIEWS.indexOf('before');
const AFTER = VIEWS.indexOf('after');
const ELSEWHERE = VIEWS.indexOf('elsewhere');
const SENTENCE = VIEWS.indexOf('sentence');

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
  const strongest = strongestOf(clauses, width);
  return clauses.map((own, clause) => {
    const view = new Int32Array(VIEWS.length * width);
    for (let k = 0; k < width; k += 1) {
      view[OWN * width + k] = clamp(own[k]);
      view[BEFORE * width + k] = clamp(clauses[clause - 1]?.[k]);
      view[AFTER * width + k] = clamp(clauses[clause + 1]?.[k]);
      view[ELSEWHERE * width + k] =
        (strongest.clause[k] === clause ? strongest.second[k] : strongest.most[k]) ?? 0;
      view[SENTENCE * width + k] = clamp(sentences[clause]?.[k]);
    }
    return view;
  });
}

/** By output the strongest score of all clauses, the clause that has it, and the strongest of the others. */
interface Strongest {
  readonly most: Int32Array;
  readonly clause: Int32Array;
  readonly second: Int32Array;
}

/** Linear: the two strongest are enough to know the strongest of all but one. */
function strongestOf(clauses: readonly Scores[], width: number): Strongest {
  const most = new Int32Array(width).fill(-LOUDEST);
  const second = new Int32Array(width).fill(-LOUDEST);
  const clause = new Int32Array(width).fill(-1);
  clauses.forEach((scores, at) => {
    for (let k = 0; k < width; k += 1) {
      const score = clamp(scores[k]);
      if (clause[k] === -1 || score > (most[k] ?? 0)) {
        second[k] = most[k] ?? 0;
        most[k] = score;
        clause[k] = at;
      } else if (score > (second[k] ?? 0)) second[k] = score;
    }
  });
  return { most, clause, second };
}

/** A clause that is not there says nothing at the top of its voice. */
function clamp(score = -LOUDEST): number {
  return score > LOUDEST ? LOUDEST : score < -LOUDEST ? -LOUDEST : score;
}
