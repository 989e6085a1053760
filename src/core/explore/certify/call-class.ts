import type { Run } from '../../session/run.ts';
import type { SessionState } from '../../session/state.ts';
import type { CaseState } from '../../situation/case-state.ts';
import { heeded } from '../../situation/heeded.ts';
import { interpret } from '../../situation/interpret.ts';
import type { AskedOfTurns, CasePart, Count } from './asked-of-turns.ts';
import type { ReadingMove } from './reading-moves.ts';

/** From here on every further apology is one too many. */
const APOLOGIES = 3;

/**
 * Everything of a running call that its future can depend on, as one text: calls of one class go on alike, whatever
 * was said to get there. Which line of a beat is said, and what the rules make of the call, is left out.
 */
export function callClass(
  run: Run,
  { customer, situation, turns }: SessionState,
  asked: AskedOfTurns,
): string {
  const { tension, trust, heard, expectation, patience } = customer.context;
  const last = turns.at(-1);
  return [
    run.seed,
    customer.state,
    [tension, trust, heard, expectation, patience].join('.'),
    stayedClass(run, customer.state, customer.stayed, asked),
    capped(asked, 'turn', turns.length),
    caseClass(situation, asked),
    last ? momentClass(last.notices, last.reading.observations, asked) : '',
  ].join('|');
}

/** Beats of a state are spoken in turn, so that beyond what is asked the place in that round still counts. */
function stayedClass({ player }: Run, name: string, stayed: number, asked: AskedOfTurns): number {
  const round = Math.max(1, player.persona.states[name]?.stay.length ?? 1);
  const bound = asked.counts.stayed;
  return stayed <= bound ? stayed : bound + ((stayed - bound) % round);
}

function capped({ counts }: AskedOfTurns, count: Count, value: number): number {
  return Math.min(value, counts[count]);
}

function caseClass(situation: CaseState, asked: AskedOfTurns): string {
  const { demands, threats } = situation;
  const standing: Readonly<Record<CasePart, readonly unknown[]>> = {
    offers: [
      situation.pending,
      situation.accepted,
      [...situation.refused].sort().join(','),
      situation.referred,
      situation.offered.at(-1)?.option,
    ],
    cue: [situation.cues.length, situation.openCue],
    demand: [
      [...situation.limited].sort().join(','),
      [...new Set(demands)].sort().join(','),
      situation.openDemand,
      capped(asked, 'limits', situation.limits),
      capped(asked, 'concessions', situation.concessions),
    ],
    threat: [[...new Set(threats)].sort().join(','), situation.openThreat],
    apologies: [Math.min(APOLOGIES, situation.apologies)],
    figures: [JSON.stringify(situation.told)],
    repeats: [situation.fingerprints.length > 0],
  };
  return [
    capped(asked, 'demands', demands.length),
    capped(asked, 'threats', threats.length),
    ...[...asked.parts].flatMap((part) => standing[part]),
  ].join(';');
}

function momentClass(
  notices: SessionState['turns'][number]['notices'],
  observations: readonly { readonly act: string }[],
  { atoms }: AskedOfTurns,
): string {
  const shown = [
    ...notices.map(([notice]) => `notices/${notice}`),
    ...observations.map(({ act }) => `acts/${act}`),
  ];
  return [...new Set(shown)]
    .filter((atom) => atoms.has(atom))
    .sort()
    .join(',');
}

/** What the guards can tell of a Reading at a moment: Readings of one class move the customer alike. */
export function readingClass(run: Run, state: SessionState, move: ReadingMove, asked: AskedOfTurns): string {
  const reading = heeded(move.reading);
  const { notices, options, after } = interpret({
    file: run.file,
    before: state.situation,
    reading,
    turn: state.turns.length + 1,
    escalated: move.input.type === 'escalate',
  });
  const atoms = [
    `input/${move.input.type}`,
    ...reading.observations.map(({ act }) => `acts/${act}`),
    ...[...notices.keys()].map((notice) => `notices/${notice}`),
    ...reading.mentions.map(({ kind }) => `mentions/${kind}`),
    ...[...options].map((id) => `options/${id}`),
  ];
  const told = [...new Set(atoms)].filter((atom) => asked.atoms.has(atom)).sort();
  return `${told.join(',')}|${caseClass(after, asked)}`;
}
