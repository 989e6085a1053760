import type { Localised } from '../../base/lang.ts';
import type { Run } from '../../session/run.ts';
import type { SessionState } from '../../session/state.ts';
import { optionsLeft } from '../best-reply.ts';

/** Minutes promised where a case has no service time. */
const AN_HOUR = 60;

/**
 * Fills the slots of a bot's text from the case: {address} {need} {grievance} {option} {minutes} {demand} {limit}
 * {policy} {fact} {years}. What a case lacks is left empty.
 */
export function fillText(text: string, run: Run, state: SessionState): string {
  const filled = text.replace(/\{([a-z]+)\}/g, (_slot, name: string) => SLOTS[name]?.(run, state) ?? '');
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

type Slot = (run: Run, state: SessionState) => string;

const SLOTS: Readonly<Record<string, Slot>> = {
  address: ({ file, lang }) => file.scenario.customer.address[lang],
  years: ({ file }) => String(file.scenario.customer['since-years']),
  need: (run) => needOf(run, 'real', 0),
  grievance: (run, { turns }) => needOf(run, 'grievance', turns.length),
  option: (run, state) => plain(optionsLeft(run, state)[0]?.say, run),
  minutes: ({ file }) => String(file.scenario.service[0]?.['at-most'] ?? AN_HOUR),
  demand: (run, state) => plain(demandOf(run, state)?.say, run),
  limit: (run, state) => plain(demandOf(run, state)?.limit, run),
  policy: (run, { turns }) => plain(nth(run.file.scenario.policies, turns.length)?.say, run),
  fact: (run, { turns }) => plain(nth(run.file.scenario.facts, turns.length)?.say, run),
};

function needOf(run: Run, kind: 'real' | 'grievance', turn: number): string {
  const needs = run.file.scenario.needs.filter((need) => need.kind === kind);
  return plain(nth(needs, turn)?.say, run);
}

/** The demand that stands open, else the first that has a limit. */
function demandOf({ file }: Run, { situation }: SessionState) {
  const { demands } = file.scenario;
  return demands.find(({ id }) => id === situation.openDemand) ?? demands[0];
}

function nth<T>(things: readonly T[], turn: number): T | undefined {
  return things[turn % Math.max(1, things.length)];
}

/** Without the stop at its end, so that it can stand within a sentence. */
function plain(say: Localised | undefined, { lang }: Run): string {
  const text = (say?.[lang] ?? '').replace(/[。.]$/, '');
  return lang === 'en' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
