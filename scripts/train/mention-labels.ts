import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/core/base/lang.ts';
import type { Mention, MentionKind } from '../../src/core/base/reading.ts';

/** `dev` is learned from; nobody looks at `fresh` and `blind` while the readers of mentions are bettered. */
export const MENTION_SETS = ['dev', 'fresh', 'blind'] as const;
export type MentionSet = (typeof MENTION_SETS)[number];

/** A mention as a person labels it (data/README.md). */
interface MentionLabel {
  readonly kind: MentionKind;
  readonly id?: string;
  readonly value?: number;
  readonly negated?: true;
  readonly words: string;
  /** Which occurrence of the words in the reply is meant, from 1. */
  readonly nth?: number;
}

/** A reply with the mentions that a careful person finds in it. */
export interface LabelledMentions {
  readonly id: string;
  /** The case that the reply belongs to; none where it is of another trade. */
  readonly case?: string;
  readonly prev?: string;
  readonly text: string;
  readonly mentions: readonly MentionLabel[];
}

export function loadMentionLabels(lang: Lang, set: MentionSet): readonly LabelledMentions[] {
  const file = join(import.meta.dirname, `../../data/mentions/${lang}-${set}.jsonl`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledMentions);
}

/** The labels as mentions of the reply. Throws where the words do not stand in it. */
export function labelledMentions({ id, text, mentions }: LabelledMentions): readonly Mention[] {
  return mentions.map(({ words, nth = 1, negated, ...named }) => {
    let start = -1;
    for (let i = 0; i < nth; i += 1) {
      start = text.indexOf(words, start + 1);
      if (start < 0) throw new Error(`${id}: "${words}" does not stand ${String(nth)} times in "${text}"`);
    }
    return { ...named, polarity: negated ? 'negated' : 'affirmed', start, end: start + words.length };
  });
}
