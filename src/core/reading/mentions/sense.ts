/**
 * What the reader's own expressions stand for, in any case.
 * `feeling`: names an emotion that hurts; `joy`: one that does not; `homograph`: is written with a feeling's character and names none (紧急, 客气);
 * `negator`: denies what follows in its clause; `denial`: denies the whole clause, what stands before it too;
 * `harmless`: holds a negating word and denies nothing (不好意思, no problem); `turn`: ends what a negator reaches;
 * `report`: what follows are the customer's words; `topic`: what stands before is taken up by the next clause.
 */
export const SENSES = [
  'feeling',
  'joy',
  'homograph',
  'threat',
  'negator',
  'denial',
  'harmless',
  'turn',
  'report',
  'topic',
] as const;
export type Sense = (typeof SENSES)[number];

/** Expressions a sense, in the syntax of a case's phrases, separated by spaces in Chinese and by commas in English. */
export type SenseWords = Readonly<Record<Sense, string>>;
