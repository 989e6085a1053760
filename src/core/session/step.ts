import { present } from '../base/invariant.ts';
import { EMPTY_READING, type Reading } from '../base/reading.ts';
import { nextLine } from '../persona/lines.ts';
import type { TurnFacts } from '../persona/machine.ts';
import { respond } from '../persona/respond.ts';
import type { Customer } from '../persona/customer.ts';
import type { Turn } from '../rules/rule.ts';
import { FRESH_RULES, judgeTurn } from '../rules/run-rules.ts';
import type { Beat, Pace } from '../scenario/vocabulary.ts';
import { FRESH_CASE, hearCustomer, type CaseState, type Utterance } from '../situation/case-state.ts';
import type { ConditionFacts } from '../situation/condition.ts';
import { TURN_INPUTS, type Input } from '../situation/input.ts';
import { heeded } from '../situation/heeded.ts';
import { interpret } from '../situation/interpret.ts';
import { readingOfChoice } from './choices.ts';
import { customerView, endFacts, momentOf, pastViews, rememberViews, turnFacts } from './facts.ts';
import { concludeRun } from './conclude.ts';
import { readForm } from './read-form.ts';
import { takeNote } from './take-note.ts';
import { takeSample } from './take-sample.ts';
import type { Run } from './run.ts';
import type { Refusal, SessionEvent, SessionState, Step, TurnRecord } from './state.ts';

/** How much longer than standard a pace waits, in percent. */
const PATIENCE_OF_PACE: Readonly<Record<Exclude<Pace, 'untimed'>, number>> = { standard: 100, relaxed: 200 };

/** Milliseconds a customer waits on hold at standard pace before asking whether anyone is there. */
const HOLD_PATIENCE = 60_000;

/** Deadlines drained before one input, at most: a customer has hung up long before. */
const MOST_SILENCES = 20;

/** The call is picked up: the customer's first words. */
export function startRun(run: Run): Step {
  const customer = run.player.first;
  const blank: SessionState = {
    status: 'running',
    customer,
    situation: FRESH_CASE,
    rules: FRESH_RULES,
    opening: [],
    turns: [],
    said: [],
    picked: [],
    recorded: [],
    samples: [],
    onHold: false,
    deadlineAt: null,
    now: 0,
    result: null,
    note: null,
  };
  const facts = { ...endFacts(run, blank, 'settled'), customer: null };
  const opening = speak(run, blank, { beat: 'opening', situation: FRESH_CASE, facts });
  const state: SessionState = {
    ...blank,
    opening,
    situation: hearCustomer(FRESH_CASE, opening),
    said: opening.map((utterance) => utterance.line),
    deadlineAt: deadline(run, customer, 0),
  };
  return { state, events: [{ type: 'customer', said: opening, customer }] };
}

/**
 * The one step that page, server, CLI, bots and tests all take: (state, input) to (state, events). Pure.
 * Deadlines that are due before the input are drained first, as silences. `given`: a Reading to use instead of
 * reading the words (replays of stored Readings, walks).
 */
export function stepRun(run: Run, state: SessionState, input: Input, given?: Reading): Step {
  if (state.status === 'ended')
    return input.type === 'note' ? takeNote(run, state, input, given) : refuse(state, 'ended');
  if (input.at !== undefined && input.at < state.now) return refuse(state, 'back-in-time');
  let current: Step = { state, events: [] };
  for (let i = 0; i < MOST_SILENCES && isDue(current.state, input); i += 1) {
    const at = present(current.state.deadlineAt, 'a due deadline is set');
    current = follow(current, takeTurn(run, current.state, { type: 'silence', at }, EMPTY_READING));
  }
  if (current.state.status === 'ended') return current;
  const timed: SessionState = { ...current.state, now: input.at ?? current.state.now };
  return follow(current, takeInput(run, timed, input, given));
}

function takeInput(run: Run, state: SessionState, input: Input, given: Reading | undefined): Step {
  if (input.type === 'hang-up')
    return conclude(run, { ...state, customer: { ...state.customer, final: 'gone' } }, []);
  if (input.type === 'hold' || input.type === 'resume') {
    const onHold = input.type === 'hold';
    const deadlineAt = onHold ? holdDeadline(run, state.now) : deadline(run, state.customer, state.now);
    return record({ ...state, onHold, deadlineAt }, input);
  }
  if (
    input.type === 'lookup' &&
    !run.file.scenario.knowledge.some((article) => article.id === input.article)
  ) {
    return refuse(state, 'unknown-article');
  }
  if (!(TURN_INPUTS as readonly string[]).includes(input.type))
    return record(takeSample(run, state, input, given), input);
  if (input.type === 'escalate') {
    const form = given ?? readForm(run, input);
    return takeTurn(run, state, input, EMPTY_READING, form);
  }
  const reading = given ?? readInput(run, state, input);
  return typeof reading === 'string' ? refuse(state, reading) : takeTurn(run, state, input, reading);
}

function readInput(run: Run, state: SessionState, input: Input): Reading | 'unknown-choice' | 'not-in-mode' {
  if (input.type === 'choice') {
    if (run.mode === 'free') return 'not-in-mode';
    const choice = run.file.scenario.choices.find((one) => one.id === input.id);
    return choice ? readingOfChoice(choice, run.lang) : 'unknown-choice';
  }
  if (input.type !== 'reply') return EMPTY_READING;
  if (run.mode === 'guided') return 'not-in-mode';
  const heard = state.turns.at(-1)?.answer ?? state.opening;
  const prev = heard.map((utterance) => utterance.text).join('\n');
  return run.read({ text: input.text, prev, channel: run.file.scenario.channel });
}

/** `form`: what an escalation form says; the customer does not see it. */
function takeTurn(
  run: Run,
  state: SessionState,
  input: Input,
  reading: Reading,
  form: Reading | null = null,
): Step {
  const index = state.turns.length + 1;
  const heard = state.turns.at(-1)?.answer ?? state.opening;
  const acted = heeded(reading);
  const feels = run.player.persona.states[state.customer.state]?.feels ?? [];
  const seen = interpret({
    file: run.file,
    before: state.situation,
    reading: acted,
    turn: index,
    escalated: input.type === 'escalate',
    samples: input.type === 'reply' ? state.samples.map((sample) => sample.reading) : [],
  });
  const turn: Turn = {
    index,
    input: input.type,
    reading: acted,
    notices: seen.notices,
    options: seen.options,
    heard,
    form: form && heeded(form),
    customer: customerView(state.customer, feels),
    before: state.situation,
    at: input.at ?? null,
    heardAt: heardAt(run, state),
    held: wasHeld(state),
  };
  const moment = momentOf(turn);
  const facts = turnFacts(run, state, seen.after, moment);
  const { customer, beat, moved } = respond(run.player, state.customer, facts);
  const answer = speak(run, state, { beat, situation: seen.after, facts: asLine(facts, customer) });
  const scope = { turn, past: pastViews(state.turns), file: run.file, pace: run.pace, mode: run.mode };
  const judged = judgeTurn(run.rules, state.rules, scope);
  const record: TurnRecord = {
    index,
    input,
    text: textOf(run, input),
    reading,
    form,
    notices: [...seen.notices],
    options: [...seen.options],
    heard,
    heardAt: turn.heardAt,
    held: turn.held,
    customerBefore: state.customer,
    feels,
    caseBefore: state.situation,
    customerAfter: customer,
    answer,
    because: moved.flatMap((effect) => effect.because ?? []),
    findings: judged.findings,
  };
  rememberViews(record, { moment, turn });
  const next: SessionState = {
    ...state,
    customer,
    situation: hearCustomer(seen.after, answer),
    rules: judged.state,
    turns: [...state.turns, record],
    said: [...state.said, ...answer.map((utterance) => utterance.line)],
    picked: input.type === 'choice' ? [...state.picked, input.id] : state.picked,
    onHold: false,
    now: input.at ?? state.now,
    deadlineAt: deadline(run, customer, input.at ?? state.now),
  };
  const events: SessionEvent[] = [
    { type: 'judged', turn: index, findings: judged.findings },
    { type: 'customer', said: answer, customer },
  ];
  return customer.final === null ? { state: next, events } : conclude(run, next, events);
}

/** The customer answers at once, so the last words came with the last turn. */
function heardAt({ pace }: Run, { turns }: SessionState): number | null {
  if (pace === 'untimed') return null;
  const last = turns.at(-1);
  return last ? (last.input.at ?? null) : 0;
}

function wasHeld({ recorded, turns }: SessionState): boolean {
  return recorded.some(({ turn, input }) => turn === turns.length && input.type === 'hold');
}

interface Speech {
  readonly beat: Beat;
  /** The case after the reply that is answered. */
  readonly situation: CaseState;
  readonly facts: ConditionFacts;
}

function speak(run: Run, state: SessionState, { beat, situation, facts }: Speech): Utterance[] {
  const request = {
    beat,
    facts,
    state: situation,
    file: run.file,
    persona: run.player.persona,
    lang: run.lang,
    said: state.said,
    seed: run.seed,
    turn: state.turns.length,
  };
  return [nextLine(request)];
}

/** Conditions of lines are asked of the customer after the turn. */
function asLine(facts: TurnFacts, { context, stayed }: Customer): ConditionFacts {
  return { ...facts, context, stayed };
}

function textOf(run: Run, input: Input): string {
  if (input.type === 'reply') return input.text;
  if (input.type !== 'choice') return '';
  return run.file.scenario.choices.find((choice) => choice.id === input.id)?.say[run.lang] ?? '';
}

function conclude(run: Run, state: SessionState, events: readonly SessionEvent[]): Step {
  const result = concludeRun(run, state, state.customer.final ?? 'gone');
  const ended: SessionState = { ...state, status: 'ended', deadlineAt: null, result };
  return { state: ended, events: [...events, { type: 'ended', result }] };
}

function record(state: SessionState, input: Input): Step {
  const recorded = [...state.recorded, { turn: state.turns.length, input }];
  return { state: { ...state, recorded }, events: [{ type: 'recorded', input }] };
}

function refuse(state: SessionState, reason: Refusal): Step {
  return { state, events: [{ type: 'refused', reason }] };
}

function follow(first: Step, second: Step): Step {
  return { state: second.state, events: [...first.events, ...second.events] };
}

function isDue(state: SessionState, input: Input): boolean {
  return (
    state.status === 'running' &&
    state.deadlineAt !== null &&
    input.at !== undefined &&
    state.deadlineAt < input.at
  );
}

/** When silence will be noticed. */
function deadline(run: Run, customer: Customer, now: number): number | null {
  const silence = run.player.persona.states[customer.state]?.silence;
  if (run.pace === 'untimed' || !silence || customer.final !== null) return null;
  return now + Math.floor((silence.after * PATIENCE_OF_PACE[run.pace]) / 100);
}

function holdDeadline(run: Run, now: number): number | null {
  if (run.pace === 'untimed') return null;
  return now + Math.floor((HOLD_PATIENCE * PATIENCE_OF_PACE[run.pace]) / 100);
}
