import type { ActId } from '../core/base/acts.ts';
import type { Diagnostic } from '../core/base/diagnostic.ts';
import type { Lang, Localised } from '../core/base/lang.ts';
import type { TextModel } from '../core/language/text-model.ts';
import type { ReaderWords } from '../core/reading/reader-words.ts';
import type { Channel, Dimension } from '../core/scenario/vocabulary.ts';

/**
 * What the server gives under /content. The compiled files themselves (`scenarios/<id>.json`, `personas/<id>.json`,
 * `rubrics/<id>.json`) are the types of core/scenario/schema.
 */

/** A file that could not be read: the page shows what is wrong and how to mend it. */
export interface BrokenFile {
  readonly status: 'broken';
  /** The name that its place promises. */
  readonly id: string;
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface CaseCard {
  readonly status: 'ready';
  readonly id: string;
  readonly title: Localised;
  readonly summary: Localised;
  readonly channel: Channel;
  /** Those of the case's personas that can be played. */
  readonly personas: readonly string[];
  readonly rubric: string;
  readonly langs: readonly Lang[];
  /** Whether replies to pick are there. */
  readonly guided: boolean;
  /** Estimate, for the list. */
  readonly minutes: number;
  /** By persona: how often a well-led call gives a chance to show each side. Empty where there is nothing to pick. */
  readonly chances: Readonly<Record<string, Readonly<Partial<Record<Dimension, number>>>>>;
}

export interface PersonaCard {
  readonly status: 'ready';
  readonly id: string;
  readonly name: Localised;
  readonly about: Localised;
  readonly calms: Localised;
}

export interface RubricCard {
  readonly status: 'ready';
  readonly id: string;
  readonly name: Localised;
  readonly about: Localised;
}

/** `/content/catalogue.json` */
export interface Catalogue {
  readonly cases: readonly (CaseCard | BrokenFile)[];
  readonly personas: readonly (PersonaCard | BrokenFile)[];
  readonly rubrics: readonly (RubricCard | BrokenFile)[];
  /** Hashes of the text models with their words, as bundles need them. */
  readonly models: Localised;
}

/**
 * `/content/models/<lang>.json`: all that reading a language takes. The hash of both travels with model and words, so
 * that they always belong together and no browser works through 1.6 MB for it.
 */
export interface ModelFile {
  readonly model: TextModel;
  readonly words: ReaderWords;
  readonly hash: string;
}

/** `/content/rules/<lang>.json` */
export interface RuleText {
  readonly id: string;
  readonly kind: 'chance' | 'fault';
  readonly dimension: Dimension;
  readonly title: string;
  readonly summary: string;
  /** One kind sentence after a turn that did well; for a fault: what good looks like instead. */
  readonly works: string;
  /** One kind, specific sentence after a miss or a violation. */
  readonly change: string;
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  readonly why: string;
}

/** `/content/acts/<lang>.json` */
export interface ActText {
  readonly id: ActId;
  readonly name: string;
  readonly meaning: string;
}

/** The body of every answer that is an error. */
export interface ErrorBody {
  readonly code: ErrorCode;
  readonly message: string;
  /** What to do about it. */
  readonly tips: readonly string[];
  /** `content/broken` only. */
  readonly diagnostics?: readonly Diagnostic[];
}

export const ERROR_CODES = [
  /** Nothing under this address. */
  'not-found',
  /** The address itself cannot be read. */
  'bad-address',
  /** The server knows no such thing, as named in the address. */
  'content/unknown',
  /** The file is there and has mistakes. */
  'content/broken',
  /** The web app has not been built. */
  'page/not-built',
  /** A defect of ours. */
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
