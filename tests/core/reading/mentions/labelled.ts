import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { present } from '../../../../src/core/base/invariant.ts';
import type { Lang } from '../../../../src/core/base/lang.ts';
import type { Mention } from '../../../../src/core/base/reading.ts';
import { normalise } from '../../../../src/core/language/normalise.ts';
import { indexCase, type CaseIndex, type CasePhrases } from '../../../../src/core/reading/case-index.ts';
import { findMentions } from '../../../../src/core/reading/mentions/find-mentions.ts';
import { simplification } from '../../../support/simplification.ts';
import { VOCABULARIES } from '../../../support/vocabularies.ts';

/** A reply with the mentions that a careful reader finds in it. */
export interface Labelled {
  readonly case: 'gate' | 'coat';
  readonly say: string;
  readonly prev?: string;
  readonly find: readonly string[];
}

interface Expected extends Omit<Mention, 'polarity'> {
  readonly polarity: string;
}

const read = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

export const CASES = read('cases.yaml') as Readonly<Record<Labelled['case'], CasePhrases>>;

export function labelledReplies(set: 'known' | 'held', lang: Lang): readonly Labelled[] {
  const file = read(`${set}.${lang}.yaml`) as Record<Labelled['case'], Omit<Labelled, 'case'>[]>;
  return (['gate', 'coat'] as const).flatMap((name) => file[name].map((row) => ({ ...row, case: name })));
}

const indexes = new Map<string, CaseIndex>();

export function mentionsIn(row: Pick<Labelled, 'case' | 'say' | 'prev'>, lang: Lang): readonly Mention[] {
  const key = `${row.case}/${lang}`;
  const index = indexes.get(key) ?? indexCase(CASES[row.case], lang);
  indexes.set(key, index);
  const fold = (text: string) => normalise(text, lang === 'zh' ? simplification : undefined);
  return findMentions(fold(row.say), index, VOCABULARIES[lang], fold(row.prev ?? ''), []);
}

/** `[not ]kind[/id][=value] words`. */
export function expectedIn({ say, find }: Labelled): readonly Expected[] {
  const used = new Map<string, number>();
  return find.map((item) => {
    const form = /^(not )?([a-z]+)(?:\/([a-z0-9-]+))?(?:=(\d+))? (.+)$/.exec(item);
    const [, not, kind, id, value, words = ''] = present(form, `a mention is written in order: ${item}`);
    const key = `${kind}/${id}/${words}`;
    const from = used.get(key) ?? 0;
    const start = say.indexOf(words, from);
    if (start < 0) throw new Error(`"${words}" stands in "${say}"`);
    used.set(key, start + words.length);
    return {
      kind: kind as Mention['kind'],
      ...(id !== undefined && { id }),
      ...(value !== undefined && { value: Number(value) }),
      polarity: not ? 'negated' : 'affirmed',
      start,
      end: start + words.length,
    };
  });
}

/** A feeling labelled without saying which. */
function isAnyFeeling({ kind, id }: Expected): boolean {
  return kind === 'feeling' && id === undefined;
}

/** Whether a mention is the expected one: all the same, and at the same place. */
export function agrees(found: Mention, wanted: Expected): boolean {
  return (
    found.kind === wanted.kind &&
    (found.id === wanted.id || isAnyFeeling(wanted)) &&
    found.value === wanted.value &&
    found.polarity === wanted.polarity &&
    found.start < wanted.end &&
    wanted.start < found.end
  );
}

export interface Count {
  hit: number;
  missed: number;
  extra: number;
}

/** Hits, misses and extras by kind, with a line of words for each that is wrong. */
export function measure(set: 'known' | 'held', lang: Lang): { counts: Map<string, Count>; wrong: string[] } {
  const counts = new Map<string, Count>();
  const wrong: string[] = [];
  const count = (kind: string, what: keyof Count): void => {
    const entry = counts.get(kind) ?? { hit: 0, missed: 0, extra: 0 };
    entry[what] += 1;
    counts.set(kind, entry);
  };
  for (const row of labelledReplies(set, lang)) {
    const found = [...mentionsIn(row, lang)];
    for (const [i, wanted] of expectedIn(row).entries()) {
      const at = found.findIndex((mention) => agrees(mention, wanted));
      count(wanted.kind, at < 0 ? 'missed' : 'hit');
      if (at < 0) wrong.push(`- ${row.find[i]} | ${row.say}`);
      else found.splice(at, 1);
    }
    for (const { kind, id, value, polarity, start, end } of found) {
      count(kind, 'extra');
      wrong.push(
        `+ ${polarity === 'negated' ? 'not ' : ''}${kind}/${id}=${value} ${row.say.slice(start, end)} | ${row.say}`,
      );
    }
  }
  return { counts, wrong };
}

/** F1 in permille. */
export function f1({ hit, missed, extra }: Count): number {
  return Math.round((2000 * hit) / (2 * hit + missed + extra));
}
