import { eachCondition } from '../../scenario/compile/each-condition.ts';
import type { Condition, RangeTest } from '../../scenario/schema/condition.ts';
import type { Persona } from '../../scenario/schema/persona-schema.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import type { Beat } from '../../scenario/vocabulary.ts';
import { spokenBeats } from '../reach/spoken-beats.ts';

const MOMENT = ['acts', 'notices', 'mentions', 'input', 'options'] as const;
const COUNTS = ['turn', 'stayed', 'demands', 'threats', 'limits', 'concessions', 'refused'] as const;
export type Count = (typeof COUNTS)[number];

/** All that the guards of a customer and the endings of a case ask: what is not asked makes no difference to them. */
export interface AskedOfTurns {
  /** Acts, notices, kinds of mentions and of inputs, and options by name. */
  readonly atoms: ReadonlySet<string>;
  /** From this value on a count makes no difference any more; 0 where it is not asked for. */
  readonly counts: Readonly<Record<Count, number>>;
  /** Parts of how the case stands that can make a difference to this customer. */
  readonly parts: ReadonlySet<CasePart>;
}

/** Parts of a case's standing that only matter to customers who ask for what they decide. */
const CASE_PARTS = ['offers', 'cue', 'demand', 'threat', 'apologies', 'figures', 'repeats'] as const;
export type CasePart = (typeof CASE_PARTS)[number];

/** The notices that each part decides, by how they begin. */
const DECIDED_BY: Readonly<Record<CasePart, readonly string[]>> = {
  offers: ['offer-'],
  cue: ['trouble-'],
  demand: ['demand-', 'limit-'],
  threat: ['threat-'],
  apologies: ['apology-'],
  figures: ['contradiction'],
  repeats: ['repeated'],
};

/** What the customer says that lets a part matter, though no notice is asked for. */
const SPOKEN: Readonly<Partial<Record<CasePart, readonly Beat[]>>> = { offers: ['accept'], cue: ['cue'] };

export function askedOfTurns(scenario: Scenario, persona: Persona): AskedOfTurns {
  const { anywhere, states } = persona;
  const moves = [anywhere, ...Object.values(states)].flatMap(({ effects, transitions }) => [
    ...effects,
    ...transitions,
  ]);
  const conditions = [...moves, ...scenario.endings].flatMap(({ when }) =>
    eachCondition(when, []).map(({ condition }) => condition),
  );
  const counts = Object.fromEntries(
    COUNTS.map((count) => [count, Math.max(0, ...conditions.map((one) => boundOf(one[count])))]),
  ) as Record<Count, number>;
  // What silence does stands in the states, not in a condition.
  const atoms = new Set([...conditions.flatMap(atomsOf), 'input/silence']);
  return { atoms, counts, parts: partsThatMatter(persona, conditions, atoms, counts) };
}

function partsThatMatter(
  persona: Persona,
  conditions: readonly Condition[],
  atoms: ReadonlySet<string>,
  counts: AskedOfTurns['counts'],
): ReadonlySet<CasePart> {
  const beats = spokenBeats(persona);
  const parts = CASE_PARTS.filter(
    (part) =>
      [...atoms].some((atom) => DECIDED_BY[part].some((start) => atom.startsWith(`notices/${start}`))) ||
      (SPOKEN[part] ?? []).some((beat) => beats.has(beat)),
  );
  const asksRaised = conditions.some(({ raised }) => raised !== undefined);
  return new Set<CasePart>([
    ...parts,
    ...(conditions.some(({ pending }) => pending !== undefined) || counts.refused > 0
      ? (['offers'] as const)
      : []),
    ...(asksRaised ? (['cue', 'demand', 'threat'] as const) : []),
    ...(counts.limits + counts.concessions + counts.demands > 0 ? (['demand'] as const) : []),
    ...(counts.threats > 0 ? (['threat'] as const) : []),
  ]);
}

function atomsOf(condition: Condition): readonly string[] {
  return [condition, condition.previous ?? {}].flatMap((moment) =>
    MOMENT.flatMap((key) => {
      const test = moment[key];
      return [...(test?.any ?? []), ...(test?.all ?? []), ...(test?.none ?? [])].map(
        (atom) => `${key}/${atom}`,
      );
    }),
  );
}

/** The value from which on every further one fares alike. */
function boundOf(test: RangeTest | undefined): number {
  return Math.max(
    test?.['at-least'] ?? 0,
    (test?.['at-most'] ?? -1) + 1,
    (test?.above ?? -1) + 1,
    test?.below ?? 0,
    (test?.is ?? -1) + 1,
  );
}
