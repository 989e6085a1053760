import { LANGS, type Lang } from '../../src/core/base/lang.ts';
import { present } from '../../src/core/base/invariant.ts';
import type { Mention, MentionKind } from '../../src/core/base/reading.ts';
import { overlaps } from '../../src/core/base/span.ts';
import { EMPTY_CASE_INDEX, indexCase } from '../../src/core/reading/case-index.ts';
import { createReader } from '../../src/core/reading/read.ts';
import { readable } from '../../src/core/scenario/compile/read-content.ts';
import type { Scenario } from '../../src/core/scenario/schema/scenario-schema.ts';
import { loadContent } from '../../src/node/load-content.ts';
import { loadTextModel } from '../../src/node/load-text-model.ts';
import {
  labelledMentions,
  loadMentionLabels,
  MENTION_SETS,
  type LabelledMentions,
  type MentionSet,
} from './mention-labels.ts';
import { row, writeSection } from './report.ts';

/** One row of the table: which mentions it counts. */
interface Measured {
  readonly name: string;
  readonly counts: (mention: Mention, scenario: Scenario | undefined) => boolean;
}

const ofKind =
  (kind: MentionKind): Measured['counts'] =>
  (mention) =>
    mention.kind === kind;

/** A fact is measured where a figure is told of it. */
const isFigure: Measured['counts'] = ({ kind, value }) => kind === 'fact' && value !== undefined;

const MEASURED: readonly Measured[] = [
  { name: 'time', counts: ofKind('time') },
  { name: 'money', counts: ofKind('money') },
  { name: 'option', counts: ofKind('option') },
  { name: 'demand', counts: ofKind('demand') },
  { name: 'demand granted', counts: ({ kind, value }) => kind === 'demand' && value !== undefined },
  { name: 'threat', counts: ofKind('threat') },
  { name: 'figure of a fact', counts: isFigure },
  {
    name: 'wrong figure',
    counts: (mention, scenario) =>
      isFigure(mention, scenario) &&
      scenario?.facts.find(({ id }) => id === mention.id)?.value !== mention.value,
  },
  { name: 'echo', counts: ofKind('echo') },
];

/** The kinds whose polarity the rules go by. */
const WITH_POLARITY: ReadonlySet<MentionKind> = new Set(['option', 'demand', 'threat']);

/** A reply's mentions by a person and by the shipped reader. */
export interface MentionJudgement {
  readonly reply: LabelledMentions;
  readonly scenario: Scenario | undefined;
  readonly labelled: readonly Mention[];
  readonly read: readonly Mention[];
}

/**
 * Whether two mentions are the same: kind, id and value equal, polarity where it matters, and words that overlap.
 * An echo without an id and that of a cue are one, for a cue is taken up in the customer's words or in others; so are a
 * feeling labelled without saying which and any feeling read.
 */
export function agree(a: Mention, b: Mention): boolean {
  const isOpen = a.kind === 'echo' || a.kind === 'feeling';
  const isAny = isOpen && (a.id === undefined || b.id === undefined);
  return (
    a.kind === b.kind &&
    (a.id === b.id || isAny) &&
    a.value === b.value &&
    (a.polarity === b.polarity || !WITH_POLARITY.has(a.kind)) &&
    overlaps(a, b)
  );
}

/** Reads a set of labelled replies as the product does. */
export async function judgeMentions(lang: Lang, set: MentionSet): Promise<readonly MentionJudgement[]> {
  const [{ scenarios }, { model, words }] = await Promise.all([loadContent(), loadTextModel(lang)]);
  const read = createReader(model, words);
  const cases = new Map(
    readable(scenarios).map((scenario) => [scenario.id, { scenario, index: indexCase(scenario, lang) }]),
  );
  return loadMentionLabels(lang, set).map((reply) => {
    const known =
      reply.case === undefined
        ? undefined
        : present(cases.get(reply.case), `the case ${reply.case} compiles`);
    const { mentions } = read({ text: reply.text, prev: reply.prev ?? '' }, known?.index ?? EMPTY_CASE_INDEX);
    return { reply, scenario: known?.scenario, labelled: labelledMentions(reply), read: mentions };
  });
}

/** Precision, recall and F1 by kind of mention, of the shipped reader on both sets; goes into docs/reading.md. */
export async function evaluateMentions(): Promise<void> {
  const tables: string[] = [];
  for (const lang of LANGS)
    for (const set of MENTION_SETS) tables.push(...table(lang, set, await judgeMentions(lang, set)));
  console.log(tables.join('\n'));
  await writeSection('mentions', tables.join('\n'));
}

const NAMES: Readonly<Record<Lang, string>> = { zh: 'Chinese', en: 'English' };

function table(lang: Lang, set: MentionSet, judged: readonly MentionJudgement[]): readonly string[] {
  return [
    `${NAMES[lang]}, ${set}: ${String(judged.length)} replies.`,
    '',
    row('mention', 'labelled', 'read', 'precision', 'recall', 'F1'),
    row('---', '--:', '--:', '--:', '--:', '--:'),
    ...MEASURED.filter((measured) => isLabelled(measured, judged)).map((measured) =>
      scoreRow(measured, judged),
    ),
    '',
  ];
}

/** A kind that a set does not label says nothing there: `fresh` holds options and demands only. */
function isLabelled({ counts }: Measured, judged: readonly MentionJudgement[]): boolean {
  return judged.some(({ labelled, scenario }) => labelled.some((mention) => counts(mention, scenario)));
}

/** Each mention that was read is right or not, each labelled one is found or not: several may share their words. */
function scoreRow({ name, counts }: Measured, judged: readonly MentionJudgement[]): string {
  const tally = { labelled: 0, found: 0, read: 0, right: 0 };
  for (const { labelled, read, scenario } of judged) {
    const wanted = labelled.filter((mention) => counts(mention, scenario));
    const had = read.filter((mention) => counts(mention, scenario));
    tally.labelled += wanted.length;
    tally.found += wanted.filter((label) => read.some((mention) => agree(label, mention))).length;
    tally.read += had.length;
    tally.right += had.filter((mention) => labelled.some((label) => agree(label, mention))).length;
  }
  const precision = tally.read === 0 ? 0 : tally.right / tally.read;
  const recall = tally.labelled === 0 ? 0 : tally.found / tally.labelled;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const figures = [precision, recall, f1].map((value) => value.toFixed(2));
  return row(name, String(tally.labelled), String(tally.read), ...figures);
}
