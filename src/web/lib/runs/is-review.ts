import { MOST_REVIEW } from '../../../core/session/review.ts';
import { isRecord, isText, isWhole, type Check } from './shape.ts';

const isSaid: Check = (value) => isText(value) && value.length <= MOST_REVIEW;

const isGuess: Check = (value) =>
  isRecord(value) &&
  (value.persona === null || isText(value.persona)) &&
  (value.told === null || isWhole(value.told));

const isTurnNote: Check = (value) =>
  isRecord(value) && isWhole(value.turn) && value.turn > 0 && isSaid(value.text);

const areNotes: Check = (value) =>
  Array.isArray(value) &&
  value.every(isTurnNote) &&
  new Set(value.map((note: { readonly turn: number }) => note.turn)).size === value.length;

/** What each key of a review must be where it is there at all. */
const KEYS: Readonly<Record<string, Check>> = { guess: isGuess, notes: areNotes, felt: isSaid, own: isSaid };

/** Whether a value of unknown origin is what a trainee says of a call when looking back. */
export function isReview(value: unknown): boolean {
  return isRecord(value) && Object.entries(value).every(([key, inner]) => KEYS[key]?.(inner) === true);
}
