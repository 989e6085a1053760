/**
 * The dialogue acts: what one reply of the trainee shows by itself. A public contract: scenario files, rules,
 * stored attempts and outside measurements use these ids. New ids may be added; these keep their meaning.
 */
export const ACT_IDS = [
  'greet',
  'thank',
  'praise',
  'encourage',
  'name-feeling',
  'paraphrase',
  'apologise',
  'own',
  'reassure',
  'ask-open',
  'ask-closed',
  'confirm',
  'inform',
  'offer',
  'give-timeframe',
  'redirect',
  'refer',
  'set-limit',
  'close',
  'order-calm',
  'doubt',
  'blame-customer',
  'defend',
  'deflect',
  'argue',
  'rush',
  'refuse-flat',
  'overpromise',
  'jargon',
  'rude',
] as const;
export type ActId = (typeof ACT_IDS)[number];

/** The acts that harm by themselves. */
export const FAULT_ACTS = [
  'order-calm',
  'doubt',
  'blame-customer',
  'defend',
  'deflect',
  'argue',
  'rush',
  'refuse-flat',
  'overpromise',
  'jargon',
  'rude',
] as const satisfies readonly ActId[];

/** Acts that hear the customer before anything is solved. */
export const HEARING_ACTS = [
  'name-feeling',
  'paraphrase',
  'apologise',
  'own',
] as const satisfies readonly ActId[];

/** Acts that work on the matter itself. */
export const SOLVING_ACTS = [
  'offer',
  'give-timeframe',
  'redirect',
  'refer',
] as const satisfies readonly ActId[];
