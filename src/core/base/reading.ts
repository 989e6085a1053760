import type { ActId } from './acts.ts';
import type { Lang } from './lang.ts';
import type { Span } from './span.ts';

/** All that the rest of the house ever knows of a reply's text. */
export interface Reading {
  readonly observations: readonly Observation[];
  readonly mentions: readonly Mention[];
  readonly form: Form;
  readonly coherence: Coherence;
  /** Hashed shingles (unsigned 32-bit, sorted, distinct): shows repetition and pasting without the text. */
  readonly fingerprint: readonly number[];
}

/** One act with the stretch of the reply that shows it. */
export interface Observation extends Span {
  readonly act: ActId;
  /** Permille: 0 to 1000. */
  readonly confidence: number;
  readonly attributes: Attributes;
}

export interface Attributes {
  /** `apologise`: only a stock phrase, names nothing specific. */
  readonly formulaic?: boolean;
  /** `own`: the company or I did this wrong, or I will see to it. */
  readonly kind?: 'fault' | 'follow-through';
  /** `rude`: an insult or a threat. */
  readonly severe?: boolean;
  /** `offer`: the id of the case's option, or `unlisted`. */
  readonly option?: string;
}

export const MENTION_KINDS = [
  'option',
  'demand',
  'need',
  'fact',
  'policy',
  'feeling',
  'threat',
  'time',
  'money',
  'name',
  'echo',
  'forbidden',
] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** What a reply talks of. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** An id of the case, where the mention is of something the case knows. */
  readonly id?: string;
  /**
   * `time`: whole minutes from now (or of duration). `money`: whole hundredths of the currency's unit.
   * `forbidden`: how grave the house holds it, 1 (minor) to 4 (veto).
   */
  readonly value?: number;
  readonly polarity: 'affirmed' | 'negated';
}

export const ADDRESSES = ['formal', 'familiar', 'name', 'shop', 'none'] as const;

export interface Form {
  /** UTF-16 code units of the original, surrounding white space not counted. */
  readonly chars: number;
  readonly clauses: number;
  /** The language the reply is mostly written in. */
  readonly lang: Lang | 'other' | 'none';
  /** How the customer is addressed: 您, 你, by name, as 亲, or not at all. */
  readonly address: (typeof ADDRESSES)[number];
}

/**
 * Whether the reply is speech that a customer could answer.
 * `empty`: nothing; `gibberish`: no words of the language; `foreign`: another language than the call's;
 * `stuffed`: phrases heaped without a thread, more acts than a reply of its length can carry.
 */
export const COHERENCE_LEVELS = ['fine', 'empty', 'gibberish', 'foreign', 'stuffed'] as const;

export interface Coherence {
  readonly level: (typeof COHERENCE_LEVELS)[number];
  /** How sure, permille. */
  readonly confidence: number;
}

/** A reading that shows nothing at all: silence, or an empty reply. */
export const EMPTY_READING: Reading = {
  observations: [],
  mentions: [],
  form: { chars: 0, clauses: 0, lang: 'none', address: 'none' },
  coherence: { level: 'empty', confidence: 1000 },
  fingerprint: [],
};
