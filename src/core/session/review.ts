/**
 * What a trainee makes of a call when looking back on it (coverage rows T1, T5, T12, T13). It stands beside the inputs,
 * as objections do: it moves no score and is not part of what is verified.
 */
export interface Review {
  /** After an exam: who it was, said before it was told. */
  readonly guess?: Guess;
  /** What one would do differently, one note a turn at most, in the order of the turns. */
  readonly notes?: readonly TurnNote[];
  /** How the customer felt at the end, in the trainee's words. */
  readonly felt?: string;
  /** A call of one's own, as a customer, that this one called to mind. */
  readonly own?: string;
}

export interface Guess {
  /** Null: would rather not say. */
  readonly persona: string | null;
  /** The customer's sentence that told: 0 for the opening, else the turn that it answers. Null: none named. */
  readonly told: number | null;
}

export interface TurnNote {
  /** From 1. */
  readonly turn: number;
  readonly text: string;
}

/** The longest text of a review, in UTF-16 code units. */
export const MOST_REVIEW = 2000;

/** The review with one more note. An empty one takes back what was said of that turn. */
export function withTurnNote({ notes = [], ...rest }: Review, { turn, text }: TurnNote): Review {
  const others = notes.filter((note) => note.turn !== turn);
  const said = text.trim();
  const all = said === '' ? others : [...others, { turn, text: said }].sort((a, b) => a.turn - b.turn);
  return all.length === 0 ? rest : { ...rest, notes: all };
}

/** The review with one of its free texts changed; an empty one takes it back. */
export function withReviewText(review: Review, key: 'felt' | 'own', text: string): Review {
  const { [key]: _, ...rest } = review;
  const said = text.trim();
  return said === '' ? rest : { ...rest, [key]: said };
}

/** Whether anything was said at all. */
export function isReviewed(review: Review): boolean {
  return Object.keys(review).length > 0;
}
