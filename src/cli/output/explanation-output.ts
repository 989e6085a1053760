import type { ExplanationLine } from '../../contract/explanation-output.ts';
import { describeReason, type ReasonWords } from '../../core/reading/describe-reason.ts';
import type { ActExplanation, ClauseExplanation, PlacedReason } from '../../core/reading/explain.ts';

type ActOutput = ExplanationLine['acts'][number];

/** An explanation as the outside sees it: certainty from 0 to 1, every reason with its words. */
export function explanationOutput(text: string, explanation: ActExplanation, words: ReasonWords): ActOutput {
  const { act, isRead, certainty, clauses, terms } = explanation;
  return {
    act,
    read: isRead,
    certainty: certainty / 1000,
    clauses: clauses.map((clause) => clauseOutput(text, clause, words)),
    terms: terms.map(({ start, end }) => ({ start, end })),
  };
}

function clauseOutput(
  text: string,
  clause: ClauseExplanation,
  words: ReasonWords,
): ActOutput['clauses'][number] {
  const { start, end, score, threshold, certainty, base, alone, reasons } = clause;
  return {
    start,
    end,
    score,
    threshold,
    certainty: certainty / 1000,
    base,
    alone,
    reasons: reasons.map((reason) => reasonOutput(text, reason, words)),
  };
}

function reasonOutput(
  text: string,
  reason: PlacedReason,
  words: ReasonWords,
): ActOutput['clauses'][number]['reasons'][number] {
  const { family, name, weight, places } = reason;
  const [place] = family === 'gram' || family === 'word' ? places : [];
  const said = place === undefined ? null : text.slice(place.start, place.end);
  const told = describeReason({ reason, weight, places, words: said }, words);
  return {
    family,
    name,
    words: told,
    weight,
    places: places.map(({ start, end }) => ({ start, end })),
  };
}
