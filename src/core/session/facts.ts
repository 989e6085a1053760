import type { Reading } from '../base/reading.ts';
import type { Customer } from '../persona/customer.ts';
import type { TurnFacts } from '../persona/machine.ts';
import type { CustomerView, Turn } from '../rules/rule.ts';
import type { CaseState } from '../situation/case-state.ts';
import type { ConditionFacts, MomentFacts, Tally } from '../situation/condition.ts';
import { solvesRealNeed } from '../situation/case-file.ts';
import { heeded } from '../situation/heeded.ts';
import type { Feeling } from '../scenario/vocabulary.ts';
import type { Run } from './run.ts';
import type { SessionState, TurnRecord } from './state.ts';

/** A turn as conditions see it. */
export function momentOf({ reading, notices, options, heard, input }: Turn): MomentFacts {
  const beats = new Set(heard.map((utterance) => utterance.beat));
  return { ...shownIn(reading), notices, options, beats, input };
}

type Shown = Pick<MomentFacts, 'acts' | 'mentions'>;

const SHOWN = new WeakMap<Reading, Shown>();

/** A Reading never changes, and that of a picked reply comes again: what it shows is gathered once. */
function shownIn(reading: Reading): Shown {
  const known = SHOWN.get(reading);
  if (known) return known;
  const shown = {
    acts: new Set(reading.observations.map((observation) => observation.act)),
    mentions: new Set(reading.mentions.map((mention) => mention.kind)),
  };
  SHOWN.set(reading, shown);
  return shown;
}

/** A played turn as conditions and as rules see it. */
interface Views {
  readonly moment: MomentFacts;
  readonly turn: Turn;
}

const VIEWS = new WeakMap<TurnRecord, Views>();

/** Keeps what was worked out while the turn was played. */
export function rememberViews(record: TurnRecord, views: Views): void {
  VIEWS.set(record, views);
}

/** A record never changes, so its views are made once. */
function viewsOf(record: TurnRecord): Views {
  const known = VIEWS.get(record);
  if (known) return known;
  const turn = rulesView(record);
  const views = { moment: momentOf(turn), turn };
  VIEWS.set(record, views);
  return views;
}

/** The last turn as conditions see it, null before the first. */
function lastMoment(turns: readonly TurnRecord[]): MomentFacts | null {
  const last = turns.at(-1);
  return last ? viewsOf(last).moment : null;
}

/** A played turn as rules see it: without a word of the text. */
function rulesView(turn: TurnRecord): Turn {
  return {
    index: turn.index,
    input: turn.input.type,
    reading: heeded(turn.reading),
    form: turn.form && heeded(turn.form),
    notices: new Map(turn.notices),
    options: new Set(turn.options),
    heard: turn.heard,
    customer: customerView(turn.customerBefore, turn.feels),
    before: turn.caseBefore,
    at: turn.input.at ?? null,
    heardAt: turn.heardAt,
    held: turn.held,
  };
}

/** The customer as rules see it. */
export function customerView({ state, mood, context }: Customer, feels: readonly Feeling[]): CustomerView {
  return { state, mood, context, feels };
}

/** The turns played so far as rules see them. */
export function pastViews(turns: readonly TurnRecord[]): readonly Turn[] {
  return turns.map((record) => viewsOf(record).turn);
}

export function tallyOf(situation: CaseState, turn: number): Tally {
  return {
    turn,
    demands: situation.demands.length,
    threats: situation.threats.length,
    limits: situation.limits,
    concessions: situation.concessions,
    refused: situation.refused.length,
  };
}

const NOTHING_RAISED: ReadonlySet<string> = new Set();

/** What the customer's last words left open. */
export function raisedIn({ openCue, openDemand, openThreat }: CaseState): ReadonlySet<string> {
  if (openCue === null && openDemand === null && openThreat === null) return NOTHING_RAISED;
  return new Set([openCue, openDemand, openThreat].filter((id) => id !== null));
}

export function needOf(run: Run, situation: CaseState): 'met' | 'unmet' {
  const accepted = situation.accepted === null ? undefined : run.file.options.get(situation.accepted);
  return accepted && solvesRealNeed(run.file, accepted) ? 'met' : 'unmet';
}

/** What is settled before the call. */
function castFacts({ player, file, pace }: Run) {
  return {
    persona: player.persona.id,
    soundsLike: player.persona['sounds-like'],
    culture: file.scenario.customer.culture,
    truth: file.truth,
    pace,
  };
}

/** What conditions may be asked of at a turn that is being played. */
export function turnFacts(
  run: Run,
  state: SessionState,
  situation: CaseState,
  moment: MomentFacts,
): TurnFacts {
  return {
    moment,
    previous: lastMoment(state.turns),
    tally: tallyOf(situation, state.turns.length + 1),
    raised: raisedIn(situation),
    pending: situation.pending !== null,
    need: needOf(run, situation),
    customer: null,
    ending: null,
    ...castFacts(run),
  };
}

/** What the conditions of endings and verdicts may be asked of. */
export function endFacts(run: Run, state: SessionState, customer: 'settled' | 'gone'): ConditionFacts {
  return {
    moment: lastMoment(state.turns),
    previous: null,
    context: state.customer.context,
    stayed: state.customer.stayed,
    tally: tallyOf(state.situation, state.turns.length),
    raised: raisedIn(state.situation),
    pending: state.situation.pending !== null,
    need: needOf(run, state.situation),
    customer,
    ending: null,
    ...castFacts(run),
  };
}
