import { learnFirstLook, type FirstLook } from './first-look.ts';
import type { LabelledReply } from './labelled-reply.ts';
import { OUTPUTS } from './labels.ts';
import { learnSecondLook, scoreReply, viewReply } from './second-look.ts';
import type { Settings } from './settings.ts';
import type { Separator } from './svm.ts';
import type { Judged } from './thresholds.ts';

export interface TrainedReader {
  readonly first: FirstLook;
  readonly second: readonly Separator[];
}

/** A reply's score by a reader that never saw the reply's writer. */
export interface HeldOutScore extends Judged {
  readonly reply: LabelledReply;
}
/** By output. */
export type HeldOut = ReadonlyMap<string, readonly HeldOutScore[]>;

/**
 * Trains readers on any choice of writers; what two readers share is trained once. Writers are left out in groups of
 * a few, never row by row: a group as a whole is harder than one writer alone, and a tenth of the work.
 */
export class ReaderSchool {
  readonly #replies: readonly LabelledReply[];
  readonly #size: number;
  readonly #settings: Settings;
  readonly #firstLooks = new Map<string, FirstLook>();
  readonly writers: readonly string[];

  constructor(replies: readonly LabelledReply[], size: number, settings: Settings) {
    this.#replies = replies;
    this.#size = size;
    this.#settings = settings;
    this.writers = [...new Set(replies.map((reply) => reply.writer))];
  }

  /** The second look learns from first scores by separators that never saw the writer, as it will be used. */
  train(writers: readonly string[]): TrainedReader {
    const clauses = this.#groupsOf(writers).flatMap((group) => {
      const first = this.#firstLook(without(writers, group));
      return this.#by(group).flatMap((reply) => viewReply(first, reply));
    });
    return { first: this.#firstLook(writers), second: learnSecondLook(clauses, this.#settings) };
  }

  leaveWritersOut(): HeldOut {
    const held = new Map<string, HeldOutScore[]>(OUTPUTS.map((output) => [output, []]));
    for (const group of this.#groupsOf(this.writers)) {
      const { first, second } = this.train(without(this.writers, group));
      for (const reply of this.#by(group).filter(({ isCopy }) => !isCopy)) {
        const scores = scoreReply(viewReply(first, reply), second);
        OUTPUTS.forEach((output, i) => {
          held.get(output)?.push({ reply, score: scores[i] ?? 0, isTrue: reply.outputs.has(output) });
        });
      }
    }
    return held;
  }

  /** Every writer is in the same group whoever is left out, so that readers share what they can. */
  #groupsOf(writers: readonly string[]): readonly (readonly string[])[] {
    const { folds } = this.#settings;
    return Array.from({ length: folds }, (_, fold) =>
      writers.filter((writer) => this.writers.indexOf(writer) % folds === fold),
    ).filter((group) => group.length > 0);
  }

  #firstLook(writers: readonly string[]): FirstLook {
    const key = writers.join(' ');
    const known = this.#firstLooks.get(key);
    if (known) return known;
    const look = learnFirstLook(this.#by(writers), this.#size, this.#settings);
    this.#firstLooks.set(key, look);
    return look;
  }

  #by(writers: readonly string[]): readonly LabelledReply[] {
    return this.#replies.filter((reply) => writers.includes(reply.writer));
  }
}

function without(writers: readonly string[], group: readonly string[]): readonly string[] {
  return writers.filter((writer) => !group.includes(writer));
}
