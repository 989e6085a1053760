import type { Lang } from '../../src/core/base/lang.ts';
import { EMPTY_CASE_INDEX } from '../../src/core/reading/case-index.ts';
import { createReader, type Reader } from '../../src/core/reading/read.ts';
import { loadTextModel } from '../../src/node/load-text-model.ts';
import { sampledReplies } from '../core/reading/metamorphic/material.ts';
import type { Measurement } from './measurement.ts';
import { quantile } from './versus.ts';

const LENGTHS = [200, 2000, 20_000] as const;
const LONGEST = 20_000;

const ROUNDS = 30;
const WARM_UP = 20;

/** A character of the longest reply may cost this many times what one of the shortest does. */
const MOST_GROWTH = 1.5;

/** The time that reading takes grows with the length and no faster: the same text, cut into short and long replies. */
export async function measureReadingLength(): Promise<Measurement[]> {
  const rows: Measurement[] = [];
  for (const lang of ['en', 'zh'] as const) {
    const { model, words } = await loadTextModel(lang);
    const rounds = timeRounds(createReader(model, words), longText(lang));
    const growth = quantile(
      rounds.map(([short = 0, , long = 0]) => long / short),
      0.5,
    );
    const perCharacter = LENGTHS.map((_, place) =>
      quantile(
        rounds.map((round) => round[place] ?? 0),
        0.5,
      ),
    );
    rows.push({
      what: `reading 200 / 2,000 / 20,000 characters (${lang}): time per character, and that of the longest over that of the shortest`,
      figure: `${perCharacter.map((time) => time.toFixed(2)).join(' / ')} µs, ${growth.toFixed(2)}`,
      goal: `at most ${String(MOST_GROWTH)}`,
      isMet: growth <= MOST_GROWTH,
    });
  }
  return rows;
}

function longText(lang: Lang): string {
  const text = sampledReplies(lang)
    .map(({ say }) => say)
    .join(' ');
  return text.repeat(Math.ceil(LONGEST / text.length)).slice(0, LONGEST);
}

/** Microseconds a character by length, round by round: a machine that slows down slows all lengths. */
function timeRounds(read: Reader, text: string): readonly (readonly number[])[] {
  const cuts = LENGTHS.map((length) => cut(text, length));
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () =>
    cuts.map((replies) => timeAll(read, replies)),
  );
  return rounds.slice(WARM_UP);
}

function cut(text: string, length: number): readonly string[] {
  return Array.from({ length: text.length / length }, (_, i) => text.slice(i * length, (i + 1) * length));
}

function timeAll(read: Reader, replies: readonly string[]): number {
  const start = process.hrtime.bigint();
  for (const text of replies) read({ text, prev: '' }, EMPTY_CASE_INDEX);
  return Number(process.hrtime.bigint() - start) / 1000 / LONGEST;
}
