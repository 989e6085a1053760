import { eachCondition } from '../scenario/compile/each-condition.ts';
import type { Path } from '../scenario/compile/locate.ts';
import type { Content } from '../scenario/compile/read-content.ts';
import type { SourceFile } from '../scenario/compile/source-file.ts';
import type { Condition } from '../scenario/schema/condition.ts';
import type { Persona } from '../scenario/schema/persona-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { authored } from './pairings.ts';

/** What a condition decides. */
export type Decides = 'line' | 'choice' | 'ending' | 'block' | 'effect' | 'transition' | 'verdict';

export interface PlacedCondition {
  readonly when: Condition;
  readonly path: Path;
  readonly decides: Decides;
}

/** The conditions of a case, outermost ones only. */
export function conditionsOfCase({ lines, choices, endings, options }: Scenario): readonly PlacedCondition[] {
  return [
    ...ofLines(lines),
    ...choices.flatMap(({ when }, i) => placed(when, ['choices', i, 'when'], 'choice')),
    ...endings.flatMap(({ when }, i) => placed(when, ['endings', i, 'when'], 'ending')),
    ...options.flatMap(({ blocked }, i) => placed(blocked, ['options', i, 'blocked'], 'block')),
  ];
}

/** The conditions of a customer, outermost ones only. */
export function conditionsOfPersona({
  lines,
  verdicts,
  anywhere,
  states,
}: Persona): readonly PlacedCondition[] {
  return [
    ...ofLines(lines),
    ...verdicts.flatMap(({ when }, i) => placed(when, ['verdicts', i, 'when'], 'verdict')),
    ...ofMoves(anywhere, ['anywhere']),
    ...Object.entries(states).flatMap(([name, state]) => ofMoves(state, ['states', name])),
  ];
}

/** Every condition of a content folder, the outermost ones with their file. */
export function allConditions({
  scenarios,
  personas,
}: Content): readonly (PlacedCondition & { readonly file: SourceFile })[] {
  return [
    ...authored(scenarios).flatMap(({ value, file }) =>
      conditionsOfCase(value).map((one) => ({ ...one, file })),
    ),
    ...authored(personas).flatMap(({ value, file }) =>
      conditionsOfPersona(value).map((one) => ({ ...one, file })),
    ),
  ];
}

/** A condition and all that stand within it. */
export function within({ when, path }: Omit<PlacedCondition, 'decides'>): ReturnType<typeof eachCondition> {
  return eachCondition(when, path);
}

function ofLines(lines: Scenario['lines']): readonly PlacedCondition[] {
  return Object.entries(lines).flatMap(([beat, all]) =>
    all.flatMap(({ when }, i) => placed(when, ['lines', beat, i, 'when'], 'line')),
  );
}

function ofMoves(
  { effects, transitions }: Pick<Persona['anywhere'], 'effects' | 'transitions'>,
  path: Path,
): readonly PlacedCondition[] {
  return [
    ...effects.flatMap(({ when }, i) => placed(when, [...path, 'effects', i, 'when'], 'effect')),
    ...transitions.flatMap(({ when }, i) => placed(when, [...path, 'transitions', i, 'when'], 'transition')),
  ];
}

function placed(when: Condition | undefined, path: Path, decides: Decides): readonly PlacedCondition[] {
  return when ? [{ when, path, decides }] : [];
}
