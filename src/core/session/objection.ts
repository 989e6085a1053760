import type { ActId } from '../base/acts.ts';

/** What a trainee says was meant by a reply, beside what was read in it. It moves no score. */
export interface Objection {
  /** The reply's index among the attempt's inputs. */
  readonly input: number;
  /** Acts that were meant and not read. */
  readonly meant: readonly ActId[];
  /** Acts that were read and not meant. */
  readonly notMeant: readonly ActId[];
  /** In the trainee's own words; may be empty. */
  readonly note: string;
}

/** The longest note, in UTF-16 code units. */
export const MOST_NOTE = 500;

/** Whether an objection says anything at all. */
export function isSaid({ meant, notMeant, note }: Objection): boolean {
  return meant.length > 0 || notMeant.length > 0 || note.trim() !== '';
}

/** The objections with one more, in the order of the inputs. One that says nothing takes back what was said there. */
export function withObjection(objections: readonly Objection[], objection: Objection): readonly Objection[] {
  const others = objections.filter(({ input }) => input !== objection.input);
  return [...others, ...(isSaid(objection) ? [objection] : [])].sort((a, b) => a.input - b.input);
}

/** Those about the first inputs of a run: what still stands when it goes another way from there. */
export function objectionsWithin(objections: readonly Objection[], inputs: number): readonly Objection[] {
  return objections.filter(({ input }) => input < inputs);
}
