import { present } from '../base/invariant.ts';
import type { Notice } from '../scenario/vocabulary.ts';
import { heeded } from '../situation/heeded.ts';
import { shows } from '../situation/scene.ts';
import type { ActId } from '../base/acts.ts';
import type { Kpis } from './result.ts';
import type { Run } from './run.ts';
import type { SessionState, TurnRecord } from './state.ts';

/** Why a customer is content, the weightiest first. Ids; the words are in `kpi-words/`. */
export const GOOD_REASONS = [
  'need-met',
  'felt-heard',
  'trouble-seen',
  'straight-answer',
  'time-known',
  'valued',
] as const;

/** Why a customer is not. */
export const BAD_REASONS = [
  'insulted',
  'need-unmet',
  'fought',
  'brushed-off',
  'figure-wrong',
  'went-back-on-it',
  'threat-passed-over',
  'not-heard',
  'left-waiting',
  'asked-again',
  'only-kind-words',
  'sorry-too-often',
] as const;
export type CsatReason = (typeof GOOD_REASONS)[number] | (typeof BAD_REASONS)[number];

/** Further contacts that the customer need not make. */
export const SAVED_CONTACTS = ['same-matter', 'where-is-it', 'complaint'] as const;
export type SavedContact = (typeof SAVED_CONTACTS)[number];

/** The figures of a call as the trade keeps them, with how the customer explains the survey (rows G4.1, G4.2). */
export interface KpiSheet extends Kpis {
  /** One to three: those that speak for the stars given first. */
  readonly csatReasons: readonly CsatReason[];
  /**
   * From the customer's last words to the reply, in milliseconds: the mean (rounded down) and the longest. Time on
   * hold counts. Null in an untimed run, or where nothing was answered.
   */
  readonly responseTime: { readonly mean: number; readonly longest: number } | null;
  /**
   * Estimate: one for the matter itself where the need is met, one for asking where things stand where a time was
   * given that can be kept, one for a complaint where a threat was answered and the customer stayed.
   */
  readonly contactsSaved: readonly SavedContact[];
}

/**
 * The KPIs of a call that is over. CSAT is the persona's own verdict on how it ended; first-contact resolution is an
 * ending of class `resolved`; handling time runs from the first word to the last input; escalated is a call in which a
 * supervisor or another team was brought in. Reasons follow from the customer's end state and what was noticed. Pure.
 */
export function kpiSheet(run: Run, state: SessionState): KpiSheet {
  const { kpis } = present(state.result, 'a call that is over has a result');
  return {
    ...kpis,
    csatReasons: reasonsFor(kpis.csat, state),
    responseTime: run.pace === 'untimed' ? null : responseTimes(state.turns),
    contactsSaved: savedContacts(state),
  };
}

/** Two that speak for the stars and one that speaks against; of three stars one of each. */
function reasonsFor(csat: number, state: SessionState): readonly CsatReason[] {
  const good = GOOD_REASONS.filter((reason) => HOLDS[reason](state));
  const bad = BAD_REASONS.filter((reason) => HOLDS[reason](state));
  if (csat === 3) return [...bad.slice(0, 1), ...good.slice(0, 1)];
  return csat > 3 ? [...good.slice(0, 2), ...bad.slice(0, 1)] : [...bad.slice(0, 2), ...good.slice(0, 1)];
}

/** The customer counts as heard from this level on, and as not heard up to that one (0 to 4). */
const HEARD_FROM = 3;
const UNHEARD_TO = 1;

/** From this many replies on a habit is felt. */
const HABIT = 2;

const HOLDS: Readonly<Record<CsatReason, (state: SessionState) => boolean>> = {
  'need-met': ({ result }) => result?.needMet === true,
  'need-unmet': ({ result }) => result?.needMet === false,
  'felt-heard': ({ customer }) => customer.context.heard >= HEARD_FROM,
  'not-heard': ({ customer }) => customer.context.heard <= UNHEARD_TO,
  'trouble-seen': (state) => noticed(state, 'trouble-caught'),
  'straight-answer': (state) => noticed(state, 'demand-limited') && !noticed(state, 'limit-broken'),
  'time-known': (state) => noticed(state, 'time-kept') && !noticed(state, 'time-late', 'time-rash'),
  valued: (state) => noticed(state, 'loyalty-valued'),
  insulted: (state) => noticed(state, 'insulted'),
  fought: (state) => shown(state, 'argue', 'rude', 'order-calm', 'blame-customer', 'doubt'),
  'brushed-off': (state) => shown(state, 'deflect', 'refuse-flat', 'rush'),
  'figure-wrong': (state) => noticed(state, 'figure-wrong'),
  'went-back-on-it': (state) => noticed(state, 'limit-broken', 'contradiction', 'time-rash'),
  'threat-passed-over': (state) => noticed(state, 'threat-ignored'),
  'left-waiting': ({ turns }) => turns.filter(isSilent).length >= HABIT,
  'asked-again': (state) => noticed(state, 'known-asked'),
  'only-kind-words': ({ turns }) => turns.filter((turn) => has(turn, 'vague')).length >= HABIT,
  'sorry-too-often': (state) => noticed(state, 'apology-worn'),
};

function savedContacts(state: SessionState): readonly SavedContact[] {
  const stayed = state.customer.final === 'settled';
  const saved: Readonly<Record<SavedContact, boolean>> = {
    'same-matter': state.result?.needMet === true,
    'where-is-it': stayed && HOLDS['time-known'](state),
    complaint: stayed && noticed(state, 'threat-answered'),
  };
  return SAVED_CONTACTS.filter((contact) => saved[contact]);
}

/** The customer speaks at once after a turn, so a reply is waited for from the turn before it. */
function responseTimes(turns: readonly TurnRecord[]): KpiSheet['responseTime'] {
  const waits = turns.flatMap(({ input }, i) => {
    if (input.type !== 'reply' && input.type !== 'choice') return [];
    const heardAt = i === 0 ? 0 : turns[i - 1]?.input.at;
    return input.at === undefined || heardAt === undefined ? [] : [input.at - heardAt];
  });
  if (waits.length === 0) return null;
  const sum = waits.reduce((all, wait) => all + wait, 0);
  return { mean: Math.floor(sum / waits.length), longest: Math.max(...waits) };
}

function noticed({ turns }: SessionState, ...notices: readonly Notice[]): boolean {
  return turns.some((turn) => notices.some((notice) => has(turn, notice)));
}

function has({ notices }: TurnRecord, notice: Notice): boolean {
  return notices.some(([one]) => one === notice);
}

/** As the customer heard it: faults that were not read for sure are left out. */
function shown({ turns }: SessionState, ...acts: readonly ActId[]): boolean {
  return turns.some(({ reading }) => shows(heeded(reading), ...acts));
}

function isSilent(turn: TurnRecord): boolean {
  return turn.input.type === 'silence' || has(turn, 'empty');
}
