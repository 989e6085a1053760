import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACT_IDS } from '../../src/core/base/acts.ts';
import type { Lang } from '../../src/core/base/lang.ts';
import type { TextModel } from '../../src/core/language/text-model.ts';
import { EMPTY_CASE_INDEX } from '../../src/core/reading/case-index.ts';
import { createReader } from '../../src/core/reading/read.ts';
import { READER_WORDS } from '../../src/core/reading/reader-words.lexicon.ts';
import { textOf, writerOf, type Reply } from './corpus.ts';
import { describeSpans, labelledSpans, type MarkedAct } from './eval-spans.ts';
import { outputsOf } from './labels.ts';
import { measure, tally, type Measures } from './measure.ts';
import { row } from './report.ts';

/** A reply of the blind test, with the labels that a second person gave it without seeing the first. */
interface BlindReply extends Reply {
  readonly second: readonly string[];
}

/** What one reply shows, by its writer, by the second person and by the shipped reader. */
interface Judgement {
  readonly writer: string;
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
  readonly read: ReadonlySet<string>;
  readonly marked: readonly MarkedAct[];
}

/** An act counts where the test has at least this many of it. */
const LEAST_POSITIVES = 16;

/** The shipped reader on the blind test, beside how well two people agree on it. */
export function evaluateBlind(lang: Lang): readonly string[] {
  const judged = judge(lang);
  const acts = ACT_IDS.map((act) => ({
    act,
    reader: compare(judged, act, 'read'),
    people: compare(judged, act, 'second'),
  }))
    .filter(({ reader }) => reader.positives >= LEAST_POSITIVES)
    .sort((a, b) => b.reader.f1 - a.reader.f1);
  const mean = (of: (one: (typeof acts)[number]) => number): string =>
    (acts.reduce((sum, one) => sum + of(one), 0) / acts.length).toFixed(3);
  return [
    `Blind test: ${String(judged.length)} replies by writers not trained on, read by the shipped model.`,
    '',
    row('act', 'positives', 'precision', 'recall', 'F1', 'kappa', 'F1 of two people'),
    row('---', '--:', '--:', '--:', '--:', '--:', '--:'),
    ...acts.map(({ act, reader, people }) =>
      row(act, String(reader.positives), ...figures(reader), people.f1.toFixed(2)),
    ),
    row(
      `**macro over ${String(acts.length)} acts**`,
      '',
      mean(({ reader }) => reader.precision),
      mean(({ reader }) => reader.recall),
      mean(({ reader }) => reader.f1),
      mean(({ reader }) => reader.kappa),
      mean(({ people }) => people.f1),
    ),
    '',
    byWriter(judged),
    '',
    describeSpans(judged.flatMap(({ marked }) => marked)),
    '',
    ...confusions(judged),
  ];
}

function judge(lang: Lang): readonly Judgement[] {
  const model = join(import.meta.dirname, `../../src/core/language/models/${lang}.json`);
  const read = createReader(JSON.parse(readFileSync(model, 'utf8')) as TextModel, READER_WORDS[lang]);
  const replies = readFileSync(join(import.meta.dirname, `../../data/blind/${lang}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as BlindReply);
  return replies.map((reply) => {
    const { observations } = read({ text: textOf(reply), prev: reply.prev }, EMPTY_CASE_INDEX);
    const acts = [...new Set(observations.map(({ act }) => act))];
    return {
      writer: writerOf(reply),
      first: new Set(reply.pieces.flatMap(([, labels]) => outputsOf(labels))),
      second: new Set(outputsOf(reply.second)),
      read: new Set<string>(acts),
      marked: acts
        .map((act) => ({
          labelled: labelledSpans(reply.pieces, act),
          read: observations.filter((one) => one.act === act),
        }))
        .filter(({ labelled }) => labelled.length > 0),
    };
  });
}

/** One writer's replies may be easier than another's. */
function byWriter(judged: readonly Judgement[]): string {
  const writers = [...new Set(judged.map(({ writer }) => writer))];
  const macro = (writer: string): string => {
    const replies = judged.filter((one) => one.writer === writer);
    const acts = ACT_IDS.map((act) => compare(replies, act, 'read')).filter(
      ({ positives }) => positives >= LEAST_POSITIVES,
    );
    const mean = acts.reduce((sum, { f1 }) => sum + f1, 0) / acts.length;
    return `${writer} ${mean.toFixed(3)} (${String(acts.length)} acts)`;
  };
  return `Macro-F1 by writer of the test: ${writers.map(macro).join(', ')}.`;
}

function compare(judged: readonly Judgement[], act: string, by: 'read' | 'second'): Measures {
  return measure(tally(judged.map((one) => ({ isRead: one[by].has(act), isTrue: one.first.has(act) }))));
}

function figures({ precision, recall, f1, kappa }: Measures): readonly string[] {
  return [precision, recall, f1, kappa].map((value) => value.toFixed(2));
}

/** The pairs that are mistaken most: the first was there and was missed, the second was read and was not there. */
function confusions(judged: readonly Judgement[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { first, read } of judged)
    for (const missed of ACT_IDS.filter((act) => first.has(act) && !read.has(act)))
      for (const wrong of ACT_IDS.filter((act) => read.has(act) && !first.has(act))) {
        const pair = `${missed} read as ${wrong}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 12);
  return [
    `Mistaken most often: ${most.map(([pair, count]) => `${pair} (${String(count)})`).join(', ')}.`,
    '',
  ];
}
