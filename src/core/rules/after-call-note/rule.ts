import type { Mention, MentionKind, Reading } from '../../base/reading.ts';
import type { Span } from '../../base/span.ts';
import { observed } from '../../situation/scene.ts';
import { affirmed, timesPromised } from '../note-claims.ts';
import { NOTE_PARTS, type NotePart } from '../note-parts.ts';
import { chanceRule, type CallEnd, type Credit } from '../rule.ts';

/** Shares for a part that is there in part, permille. */
const SOME = 600;
const HALF = 500;

/**
 * What was asked, what happened, what was promised by when, and how it is prevented: the note that a colleague can
 * take over from. Row E3.6. It is judged where one was written, and where a rubric wants it (`wanted: 1`): a call
 * without a note is otherwise what it was. A call that promised nothing leaves nothing to write down as promised.
 */
export const afterCallNote = chanceRule({
  id: 'after-call-note',
  dimension: 'clarity',
  sources: ['E3.6'],
  options: { wanted: 0 },
  weight: 1,
  cap: 4,
  window: 1,
  wakes: {},
  opens: () => [],
  meets: () => null,
  opensAtEnd: ({ note }, { wanted }) => (note || wanted !== 0 ? NOTE_PARTS : []),
  atEnd: (end, chance) => {
    const { note } = end;
    const part = NOTE_PARTS.find((one) => one === chance);
    return part && note?.coherence.level === 'fine' ? CREDIT[part](note, end) : null;
  },
});

/** What a note earns of each part. */
const CREDIT: Readonly<Record<NotePart, (note: Reading, end: CallEnd) => Credit | null>> = {
  asked,
  happened,
  promised,
  prevented,
};

function asked(note: Reading, { file, situation }: CallEnd): Credit | null {
  const needs = needsOf(file, (kind) => kind !== 'grievance');
  return credit(wordsOf(note, 'need', needs) ?? wordsOf(note, 'demand', new Set(situation.demands)), 1000);
}

/** In full with the threat in it, where there was one: whoever takes over has to know. */
function happened(note: Reading, { file, situation }: CallEnd): Credit | null {
  const threat = wordsOf(note, 'threat');
  const grievances = needsOf(file, (kind) => kind === 'grievance');
  const account = wordsOf(note, 'fact') ?? wordsOf(note, 'need', grievances) ?? wordsOf(note, 'echo');
  const isWhole = situation.threats.length === 0 || threat !== undefined;
  return credit(account ?? threat, account && isWhole ? 1000 : SOME);
}

/** In full with what was offered and by when, as far as the call had both. */
function promised(note: Reading, end: CallEnd): Credit | null {
  const offered = offeredIn(end);
  const times = new Set(timesPromised(end.turns).map(({ value }) => value));
  const option = wordsOf(note, 'option', offered);
  const time = affirmed(note, 'time').find(({ value }) => value !== undefined && times.has(value));
  const hasTime = time !== undefined || times.size === 0;
  const hasOption = option !== undefined || offered.size === 0;
  return credit(time ?? option, hasTime && hasOption ? 1000 : HALF);
}

function prevented(note: Reading, { file }: CallEnd): Credit | null {
  const policies = new Set(file.scenario.policies.map(({ id }) => id));
  const rule = wordsOf(note, 'policy', policies);
  const vow = observed(note, 'own').find(({ attributes }) => attributes.kind === 'follow-through');
  return credit(rule ?? vow, 1000) ?? credit(lastWords(note), SOME);
}

/** Options of the case that were put to the customer. */
function offeredIn({ file, situation }: CallEnd): ReadonlySet<string> {
  return new Set(situation.offered.map(({ option }) => option).filter((id) => file.options.has(id)));
}

function needsOf({ scenario }: CallEnd['file'], is: (kind: string) => boolean): ReadonlySet<string> {
  return new Set(scenario.needs.filter(({ kind }) => is(kind)).map(({ id }) => id));
}

function credit(
  words: { readonly start: number; readonly end: number } | undefined,
  permille: number,
): Credit | null {
  return words ? { start: words.start, end: words.end, permille, note: true } : null;
}

function wordsOf(note: Reading, kind: MentionKind, ids?: ReadonlySet<string>): Mention | undefined {
  return affirmed(note, kind).find(({ id }) => ids === undefined || (id !== undefined && ids.has(id)));
}

/** How it is prevented is written last: whatever still says something after the promises. */
function lastWords(note: Reading): Span | undefined {
  const promises = [...affirmed(note, 'time'), ...affirmed(note, 'option')];
  const from = Math.max(0, ...promises.map(({ end }) => end));
  return promises.length === 0
    ? undefined
    : [...note.observations, ...note.mentions].find(({ start }) => start >= from);
}
