import type { Path } from '../scenario/compile/locate.ts';
import type { Localised } from '../base/lang.ts';
import type { Line, Lines } from '../scenario/schema/line.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';

export interface PlacedText {
  readonly say: Localised;
  readonly path: Path;
}

export function linesWithPlaces(
  lines: Lines,
): readonly { readonly beat: string; readonly line: Line; readonly path: Path }[] {
  return Object.entries(lines).flatMap(([beat, all]) =>
    all.map((line, i) => ({ beat, line, path: ['lines', beat, i] })),
  );
}

/** What the customer and the guided trainee say in a case. */
export function spokenTexts(scenario: Scenario): readonly PlacedText[] {
  return [
    ...linesWithPlaces(scenario.lines).map(({ line, path }) => ({ say: line.say, path: [...path, 'say'] })),
    ...scenario.choices.map(({ say }, i) => ({ say, path: ['choices', i, 'say'] })),
  ];
}
