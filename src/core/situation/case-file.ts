import type { CaseOption, Choice, Scenario } from '../scenario/schema/scenario-schema.ts';
import { BEATS, type Beat } from '../scenario/vocabulary.ts';
import { BLANK_FACTS, holds } from './condition.ts';
import type { Slots } from './slots.ts';
import { slotsOf, trueCase, type TrueCase } from './true-case.ts';
import { drawTruth, type Truth } from './truth.ts';

/** A case as it is true in one run: the scenario with what the seed has drawn. */
export interface CaseFile {
  /** The case as it is true now. */
  readonly scenario: TrueCase;
  /** The case with all its truths: what a bundle is of. */
  readonly source: Scenario;
  /** The value drawn for each variable. */
  readonly truth: Truth;
  /** What slots in the customer's lines stand for. */
  readonly slots: Slots;
  /** Options that cannot work in this run. */
  readonly blocked: ReadonlySet<string>;
  readonly options: ReadonlyMap<string, CaseOption>;
  /** The replies to pick after each of the customer's beats. */
  readonly choices: ReadonlyMap<Beat, readonly Choice[]>;
  /** Ids of the needs that the urgent solution has to meet: the real ones. */
  readonly realNeeds: ReadonlySet<string>;
}

/** Opens a scenario for one run. The same seed opens the same truth. */
export function openCase(source: Scenario, seed: number): CaseFile {
  const truth = drawTruth(source, seed);
  const scenario = trueCase(source, truth);
  const facts = { ...BLANK_FACTS, truth };
  const blocked = scenario.options.filter((option) => option.blocked && holds(option.blocked, facts));
  return {
    scenario,
    source,
    truth,
    slots: slotsOf(scenario),
    blocked: new Set(blocked.map((option) => option.id)),
    options: new Map(scenario.options.map((option) => [option.id, option])),
    choices: new Map(
      BEATS.map((beat) => [beat, scenario.choices.filter((choice) => choice.beats.includes(beat))]),
    ),
    realNeeds: new Set(scenario.needs.filter((need) => need.kind === 'real').map((need) => need.id)),
  };
}

/** Whether an option solves a real need of the case. */
export function solvesRealNeed(file: CaseFile, option: CaseOption): boolean {
  return option.solves.some((need) => file.realNeeds.has(need));
}

/** Whether it can be carried out in this run. `referred`: a supervisor has been brought in. */
export function isWorkable(file: CaseFile, option: CaseOption, referred: boolean): boolean {
  if (file.blocked.has(option.id) || !solvesRealNeed(file, option)) return false;
  return option.authority === 'self' || (option.authority === 'supervisor' && referred);
}
