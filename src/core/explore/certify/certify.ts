import { EMPTY_READING } from '../../base/reading.ts';
import type { Persona } from '../../scenario/schema/persona-schema.ts';
import { prepareRun, type Run } from '../../session/run.ts';
import { hashOf } from '../../base/hash.ts';
import { parInputs, type ParMaterial } from '../par-inputs.ts';
import { OUTCOMES } from '../reach/outcomes.ts';
import { spokenBeats } from '../reach/spoken-beats.ts';
import { truthsOf } from '../reach/truths.ts';
import type { Certificate } from '../../scenario/schema/certificate-schema.ts';
import type { PairCertificate, Reached } from './certificate.ts';
import { endsBy } from './ends-by.ts';
import { rulesShown } from './rules-shown.ts';
import { searchCalls, type SearchResult, type Visited } from './search.ts';

/** Turns played in the search with one customer, and in a search for one beat that it did not find. */
const STEPS = 12_000;
const STEPS_A_BEAT = 2_500;

/** Truths that a case is searched under: more would thin out the search of each. */
const MOST_TRUTHS = 4;

/** Seeds tried to come by the truths. */
const MOST_SEEDS = 64;

/** How it is made; a change of method makes older certificates stale. */
export const CERTIFIED_HOW = `search of ${STEPS} turns a customer over classes of Readings, up to ${MOST_TRUTHS} truths; rules over ways found, bots, picks, clock and notes`;

/** SHA-256 of all that a certificate says something of. */
export function certificateInputs(material: ParMaterial): string {
  return hashOf({ of: parInputs(material), how: CERTIFIED_HOW });
}

/** What each customer of a case can come to. Some seconds a customer. */
export function certifyCase(material: ParMaterial): Certificate {
  return {
    format: 1,
    inputs: certificateInputs(material),
    how: CERTIFIED_HOW,
    pairs: material.personas.map((persona) => certifyPair(material, persona)),
  };
}

/** The same every time: nothing is measured by the clock. */
export function certifyPair(material: ParMaterial, persona: Persona): PairCertificate {
  const runs = runsOf(material, persona);
  const search = searchCalls(
    runs.map((run) => ({ ...run, rules: [] })),
    { mostSteps: STEPS },
  );
  const { states, endings } = reachedIn(search, material, persona);
  const beats = beatsReached(search, material, persona, runs);
  const ways = [...states, ...beats, ...endings].flatMap(({ way }) => way ?? []);
  const [run] = runs;
  return {
    persona: persona.id,
    verdict: search.isExhausted ? 'proved' : 'bounded',
    explored: search.visited.length,
    endsBy: endsBy(persona),
    deadEnds: deadEnds(search),
    states: states.map(told),
    beats: beats.map(told),
    endings: endings.map((one) => ({ ...told(one), class: one.class })),
    outcomes: outcomesOf(search),
    rules: run ? rulesShown(run, ways) : [],
  };
}

/** One run for each truth of the case, by the first seed that draws it. */
function runsOf({ scenario, rubric, rules }: ParMaterial, persona: Persona): readonly Run[] {
  const wanted = Math.min(MOST_TRUTHS, truthsOf(scenario).length);
  const runs = new Map<string, Run>();
  for (let seed = 1; seed <= MOST_SEEDS && runs.size < wanted; seed += 1) {
    const run = prepareRun({
      scenario,
      persona,
      rubric,
      rules,
      // Readings are injected, so the language moves nothing.
      lang: 'zh',
      mode: 'free',
      pace: 'untimed',
      seed,
      read: () => EMPTY_READING,
    });
    const truth = JSON.stringify(run.file.truth);
    if (!runs.has(truth)) runs.set(truth, run);
  }
  return [...runs.values()];
}

/** Something looked for, with the first call that came to it. */
interface Found {
  readonly id: string;
  readonly way: Visited | undefined;
}

function reachedIn({ visited }: SearchResult, { scenario }: ParMaterial, persona: Persona) {
  return {
    states: Object.keys(persona.states).map((id): Found => ({
      id,
      way: visited.find(({ state }) => state.customer.state === id),
    })),
    endings: scenario.endings.map((ending) => ({
      id: ending.id,
      class: ending.class,
      way: visited.find(({ state }) => state.result?.ending.id === ending.id),
    })),
  };
}

function beatsReached(
  search: SearchResult,
  { scenario }: ParMaterial,
  persona: Persona,
  runs: readonly Run[],
): readonly Found[] {
  const written = [...spokenBeats(persona)].filter(
    (beat) => scenario.lines[beat] !== undefined || persona.lines[beat] !== undefined,
  );
  return written.map((beat) => {
    const speaks = ({ state }: Visited): boolean =>
      (state.turns.at(-1)?.answer ?? state.opening).some((utterance) => utterance.beat === beat);
    const found = search.visited.find(speaks);
    if (found || search.isExhausted) return { id: beat, way: found };
    const again = searchCalls(
      runs.slice(0, 1).map((run) => ({ ...run, rules: [] })),
      { mostSteps: STEPS_A_BEAT, towards: beat },
    );
    return { id: beat, way: again.visited.find(speaks) };
  });
}

function outcomesOf({ visited }: SearchResult): PairCertificate['outcomes'] {
  return OUTCOMES.filter(({ customer, need }) =>
    visited.some(
      ({ state: { customer: left, result } }) =>
        result && left.final === customer && result.needMet === (need === 'met'),
    ),
  ).map((outcome) => ({ ...outcome }));
}

/** States in which a call can be stuck: everything was tried there, and wherever that led, and nothing leads out. */
function deadEnds({ visited }: SearchResult): string[] {
  return [...new Set(visited.flatMap(({ state, leadsOut }) => (leadsOut ? [] : [state.customer.state])))];
}

function told({ id, way }: Found): Reached {
  if (!way) return { id, witness: null };
  const witness: string[] = [];
  for (let here: Visited | null = way; here?.move; here = here.before) witness.unshift(here.move.label);
  return { id, witness };
}
