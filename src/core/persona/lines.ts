import { drawBelow } from '../base/draw.ts';
import { invariant, present } from '../base/invariant.ts';
import type { Lang } from '../base/lang.ts';
import type { Persona } from '../scenario/schema/persona-schema.ts';
import type { Line } from '../scenario/schema/line.ts';
import type { Beat } from '../scenario/vocabulary.ts';
import type { CaseFile } from '../situation/case-file.ts';
import type { CaseState, Utterance } from '../situation/case-state.ts';
import { holds, specificity, type ConditionFacts } from '../situation/condition.ts';
import { fillSlots } from '../situation/slots.ts';

/** What stands in where neither case nor persona has a fitting line for a beat. Every chain ends in `vent`. */
export const STAND_INS: Readonly<Partial<Record<Beat, Beat>>> = {
  cue: 'retell',
  retell: 'vent',
  probe: 'press',
  press: 'vent',
  demand: 'press',
  threaten: 'press',
  weigh: 'probe',
  'ask-how': 'weigh',
  'turn-down': 'press',
  relapse: 'vent',
  settle: 'soften',
  soften: 'weigh',
};

/** A line weighs this much more where it speaks of the very option, cue or demand at hand. */
const AT_HAND = 3;

/** A line that answers what was just said comes before one that only fits the customer. */
const ANSWERS = 4;

export interface LineRequest {
  readonly beat: Beat;
  readonly file: CaseFile;
  readonly persona: Persona;
  readonly lang: Lang;
  readonly facts: ConditionFacts;
  readonly state: CaseState;
  /** Lines said so far. */
  readonly said: readonly string[];
  readonly seed: number;
  readonly turn: number;
}

interface Candidate {
  readonly id: string;
  readonly line: Line;
  readonly beat: Beat;
  readonly weight: number;
}

/**
 * The next line of the customer: among those that fit, the unsaid before the said, then the most specific, then by
 * draw. Case and persona bring lines together; a case's line counts as a little more specific than a persona's.
 */
export function nextLine(request: LineRequest): Utterance {
  let beat: Beat | undefined = request.beat;
  while (beat !== undefined) {
    const fitting = candidates(request, beat);
    if (fitting.length > 0) return utter(request, pick(request, fitting));
    beat = STAND_INS[beat];
  }
  invariant(false, `no line for ${request.beat}: lint promises one for every beat`);
}

function pick(request: LineRequest, fitting: readonly Candidate[]): Candidate {
  const unsaid = fitting.filter((candidate) => !request.said.includes(candidate.id));
  const pool = unsaid.length > 0 ? unsaid : fitting;
  const most = Math.max(...pool.map((candidate) => candidate.weight));
  const best = pool.filter((candidate) => candidate.weight === most);
  return drawn(request, best);
}

/** Each has as many shares in the draw as its line gives it. */
function drawn({ seed, beat, turn }: LineRequest, best: readonly Candidate[]): Candidate {
  const shares = best.reduce((sum, { line }) => sum + (line.weight ?? 1), 0);
  let left = drawBelow(shares, seed, `line/${beat}`, turn);
  const hit = best.find(({ line }) => {
    left -= line.weight ?? 1;
    return left < 0;
  });
  return present(hit, 'a drawn share belongs to a candidate');
}

function candidates(request: LineRequest, beat: Beat): Candidate[] {
  const { file, persona, facts } = request;
  const all = [...linesOf(file.scenario, 'case', beat), ...linesOf(persona, 'persona', beat)];
  return all
    .filter(({ line }) => isAtHand(line, request) && (line.when === undefined || holds(line.when, facts)))
    .map((candidate) => freshened(candidate, request));
}

type Lines = Persona['lines'];

type Source = 'case' | 'persona';
type ByBeat = Map<Beat, readonly Candidate[]>;

const CANDIDATES: Readonly<Record<Source, WeakMap<Lines, ByBeat>>> = {
  case: new WeakMap(),
  persona: new WeakMap(),
};

/** The lines of a file for a beat, each with what it weighs in any call. Files do not change: worked out once. */
function linesOf({ lines }: { readonly lines: Lines }, source: Source, beat: Beat): readonly Candidate[] {
  const ofFile = CANDIDATES[source].get(lines) ?? new Map<Beat, readonly Candidate[]>();
  const known = ofFile.get(beat);
  if (known) return known;
  const made = (lines[beat] ?? []).map((line, i) => candidate(source, beat, line, i));
  ofFile.set(beat, made);
  CANDIDATES[source].set(lines, ofFile);
  return made;
}

function candidate(source: Source, beat: Beat, line: Line, index: number): Candidate {
  const bonus = line.option || line.cue || line.demand || line.threat ? AT_HAND : 0;
  const weight =
    specificity(line.when) * 2 + bonus + (source === 'case' ? 1 : 0) + (answersReply(line) ? ANSWERS : 0);
  return { id: `${source}/${beat}/${String(index)}`, line, beat, weight };
}

function freshened(candidate: Candidate, request: LineRequest): Candidate {
  const change = freshness(candidate.line, request) - distance(candidate.line, request);
  return change === 0 ? candidate : { ...candidate, weight: candidate.weight + change };
}

/** A line meant for a customer that this one sounds like stands behind one meant for this one. */
function distance({ when }: Line, { persona }: LineRequest): number {
  return when?.persona === undefined || when.persona.includes(persona.id) ? 0 : 1;
}

function answersReply({ when }: Line): boolean {
  return [when?.acts, when?.notices, when?.mentions, when?.input, when?.options].some(
    (test) => test !== undefined,
  );
}

/** A demand or threat that is new comes before one that was uttered already. */
function freshness(line: Line, { state }: LineRequest): number {
  if (line.demand && !state.demands.includes(line.demand)) return AT_HAND;
  if (line.threat && !state.threats.includes(line.threat)) return AT_HAND;
  return 0;
}

/** Lines about an option fit only while it is on the table; cues come once, in the order of the case. */
function isAtHand(line: Line, { facts, state, file }: LineRequest): boolean {
  if (line.option !== undefined) {
    const onTable =
      facts.moment?.options.has(line.option) === true ||
      state.pending === line.option ||
      state.accepted === line.option;
    if (!onTable) return false;
  }
  if (line.cue !== undefined) {
    const next = file.scenario.cues.find((cue) => !state.cues.includes(cue.id));
    return line.cue === next?.id;
  }
  return true;
}

function utter({ lang, file }: LineRequest, { id, line, beat }: Candidate): Utterance {
  return {
    beat,
    text: fillSlots(line.say[lang], file.slots, lang),
    line: id,
    ...(line.cue && { cue: line.cue }),
    ...(line.demand && { demand: line.demand }),
    ...(line.threat && { threat: line.threat }),
  };
}
