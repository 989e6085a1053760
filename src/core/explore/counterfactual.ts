import { FAULT_ACTS, HEARING_ACTS, SOLVING_ACTS, type ActId } from '../base/acts.ts';
import type { Mention, Observation, Reading } from '../base/reading.ts';
import type { Customer } from '../persona/customer.ts';
import type { Run } from '../session/run.ts';
import { stepRun } from '../session/step.ts';
import type { SessionState, TurnRecord } from '../session/state.ts';
import { isWorkable } from '../situation/case-file.ts';
import type { Input } from '../situation/input.ts';
import { wholeOf } from '../situation/scene.ts';
import { rankOf, standing } from './standing.ts';

/** A small change of one reply, and where it would have taken the customer. */
export interface Counterfactual {
  readonly turn: number;
  readonly added: readonly ActId[];
  readonly removed: readonly ActId[];
  /** The option that an added offer would name. */
  readonly option: string | null;
  readonly before: Customer;
  readonly after: Customer;
}

/** By how much tension must differ for a change to be worth telling. */
const MARKEDLY = 15;

/** Acts worth adding: what hears, solves and holds the line. The rest is courtesy. */
const ADDED: readonly ActId[] = [...HEARING_ACTS, ...SOLVING_ACTS, 'set-limit', 'confirm'];

const FAULTS: ReadonlySet<ActId> = new Set(FAULT_ACTS);

interface Change {
  readonly added: readonly ActId[];
  readonly removed: readonly ActId[];
}

/**
 * The smallest change of a reply that would have left the customer in a better state or markedly calmer: one fault left
 * out, one act added, one of each, two acts added; of equally small ones that which calms most. Null where none would.
 * Pure: the turn is stepped again from `before`, the session as it stood when the reply came.
 */
export function smallestChange(run: Run, before: SessionState, record: TurnRecord): Counterfactual | null {
  const played = record.customerAfter;
  for (const changes of changesBySize(record.reading)) {
    const tried = changes.flatMap((change) => tryChange(run, before, record, change) ?? []);
    const better = tried.filter((one) => isBetter(one.after, played));
    const best = better.reduce<Counterfactual | null>(
      (most, one) => (most && standing(most.after) >= standing(one.after) ? most : one),
      null,
    );
    if (best) return best;
  }
  return null;
}

function changesBySize({ observations }: Reading): readonly (readonly Change[])[] {
  const shown = new Set(observations.map(({ act }) => act));
  const faults = [...shown].filter((act) => FAULTS.has(act));
  const missing = ADDED.filter((act) => !shown.has(act));
  const pairs = missing.flatMap((first, i) => missing.slice(i + 1).map((second) => [first, second]));
  return [
    [...faults.map((act) => change([], [act])), ...missing.map((act) => change([act], []))],
    [
      ...faults.flatMap((fault) => missing.map((act) => change([act], [fault]))),
      ...pairs.map((both) => change(both, [])),
    ],
  ];
}

function change(added: readonly ActId[], removed: readonly ActId[]): Change {
  return { added, removed };
}

function tryChange(
  run: Run,
  before: SessionState,
  record: TurnRecord,
  { added, removed }: Change,
): Counterfactual | null {
  const option = added.includes('offer') ? bestOption(run, before) : null;
  if (added.includes('offer') && option === null) return null;
  const reading = changed(run, before, record.reading, { added, removed }, option);
  const { state } = stepRun(run, before, spoken(record.input), reading);
  const turn = state.turns.at(-1);
  if (turn?.index !== record.index) return null;
  return {
    turn: record.index,
    added,
    removed,
    option,
    before: record.customerAfter,
    after: turn.customerAfter,
  };
}

/** Whoever said nothing, or cut in, would have said something. */
function spoken(input: Input): Input {
  if (input.type !== 'silence' && input.type !== 'interrupt') return input;
  return { type: 'reply', text: '', ...(input.at !== undefined && { at: input.at }) };
}

function changed(
  run: Run,
  before: SessionState,
  reading: Reading,
  { added, removed }: Change,
  option: string | null,
): Reading {
  const { start, end } = wholeOf(reading);
  const span = { start, end: Math.max(end, start + 1) };
  const observations = added.map((act): Observation => ({
    act,
    ...span,
    confidence: 1000,
    attributes: attributesOf(run, act, option),
  }));
  const grievance = run.file.scenario.needs.find((need) => need.kind === 'grievance');
  const speaksOf: Mention[] = [
    ...(option === null ? [] : [{ kind: 'option', id: option, polarity: 'affirmed', ...span } as const]),
    // A summary or a feeling added in the debrief is a right one: it hits what wants to be heard.
    ...(grievance && added.some((act) => act === 'paraphrase' || act === 'name-feeling')
      ? [{ kind: 'need', id: grievance.id, polarity: 'affirmed', ...span } as const]
      : []),
    ...timeFor(run, added, span),
    ...(before.situation.openDemand !== null && added.includes('set-limit')
      ? [{ kind: 'demand', id: before.situation.openDemand, polarity: 'negated', ...span } as const]
      : []),
  ];
  return {
    ...reading,
    observations: [...reading.observations.filter(({ act }) => !removed.includes(act)), ...observations],
    mentions: [...reading.mentions, ...speaksOf],
    form: { ...reading.form, chars: Math.max(reading.form.chars, span.end) },
    coherence: { level: 'fine', confidence: 1000 },
  };
}

function attributesOf(run: Run, act: ActId, option: string | null): Observation['attributes'] {
  if (act === 'offer' && option !== null) return { option };
  // Where the fault is not established, what one can own is the follow-through.
  if (act === 'own') return { kind: run.file.scenario.fault === 'confirmed' ? 'fault' : 'follow-through' };
  return act === 'apologise' ? { formulaic: false } : {};
}

function timeFor(
  run: Run,
  added: readonly ActId[],
  span: { readonly start: number; readonly end: number },
): Mention[] {
  const service = run.file.scenario.service[0];
  return added.includes('give-timeframe') && service
    ? [{ kind: 'time', value: service['at-most'], polarity: 'affirmed', ...span }]
    : [];
}

/** The workable option with the greatest gain that was not turned down. */
function bestOption({ file }: Run, { situation }: SessionState): string | null {
  const left = [...file.options.values()].filter(
    (option) => isWorkable(file, option, situation.referred) && !situation.refused.includes(option.id),
  );
  const [first, ...rest] = left;
  return first ? rest.reduce((best, option) => (option.gain > best.gain ? option : best), first).id : null;
}

function isBetter(after: Customer, played: Customer): boolean {
  const calmer = played.context.tension - after.context.tension;
  if (rankOf(after) > rankOf(played)) return calmer >= 0;
  return rankOf(after) === rankOf(played) && calmer >= MARKEDLY;
}
