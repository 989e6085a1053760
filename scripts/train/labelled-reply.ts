import type { Document } from '../../src/core/language/document.ts';

/** One clause or sentence as the learner sees it. */
export interface Instance {
  /** Numbers of features, ascending and distinct, and how strongly each is present. */
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly outputs: ReadonlySet<string>;
  /** Outputs of a neighbouring piece that reaches into this clause: neither for nor against. */
  readonly unsure: ReadonlySet<string>;
}

export interface LabelledReply {
  readonly id: string;
  readonly writer: string;
  /** The same as the reply before, without its marks: learned from, never measured on. */
  readonly isCopy: boolean;
  readonly text: string;
  readonly outputs: ReadonlySet<string>;
  readonly document: Document;
  readonly clauses: readonly Instance[];
  readonly sentences: readonly Instance[];
}
