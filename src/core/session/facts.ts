import type { TurnFacts } from '../persona/machine.ts';
import type { Turn } from '../rules/rule.ts';
import type { CaseState } from '../situation/case-state.ts';
import type { ConditionFacts, MomentFacts, Tally } from '../situation/condition.ts';
import { solvesRealNeed } from '../situation/case-file.ts';
import { heeded } from '../situation/heeded.ts';
import type { Run } from './run.ts';
import type { SessionState, TurnRecord } from './state.ts';

/** A played turn as conditions see it. */
export function momentOf(
  turn: Pick<TurnRecord, 'reading' | 'notices' | 'options' | 'heard' | 'input'>,
): MomentFacts {
  return {
    acts: new Set(heeded(turn.reading).observations.map((observation) => observation.act)),
    notices: new Set(turn.notices.map(([notice]) => notice)),
    mentions: new Set(turn.reading.mentions.map((mention) => mention.kind)),
    options: new Set(turn.options),
    beats: new Set(turn.heard.map((utterance) => utterance.beat)),
    input: turn.input.type,
  };
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
  const views = { moment: momentOf(record), turn: rulesView(record) };
  VIEWS.set(record, views);
  return views;
}

/** The last turn as conditions see it, null before the first. */
function lastMoment(turns: readonly TurnRecord[]): MomentFacts | null {
  const last = turns.at(-1);
  return last ? viewsOf(last).moment : null;
}

/** A played turn as rules see it: without a word of the text. */
export function rulesView(turn: Omit<TurnRecord, 'findings'>): Turn {
  const { state, mood, context } = turn.customerBefore;
  return {
    index: turn.index,
    input: turn.input.type,
    reading: heeded(turn.reading),
    notices: new Map(turn.notices),
    options: new Set(turn.options),
    heard: turn.heard,
    customer: { state, mood, context },
    before: turn.caseBefore,
    at: turn.input.at ?? null,
    heardAt: turn.heardAt,
    held: turn.held,
  };
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
