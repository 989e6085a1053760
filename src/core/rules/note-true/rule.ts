import type { Reading } from '../../base/reading.ts';
import { overlaps, type Span } from '../../base/span.ts';
import { observed } from '../../situation/scene.ts';
import { certaintyAt } from '../certainty-at.ts';
import { affirmed, timesSaid } from '../note-claims.ts';
import { faultRule, type CallEnd, type Violation } from '../rule.ts';

/**
 * A note holds what was said and nothing else: no time that was never told, no option that was never offered, no
 * figure that the case does not have. Rows E3.6, G1.9. A colleague promises from it tomorrow.
 */
export const noteTrue = faultRule({
  id: 'note-true',
  dimension: 'clarity',
  sources: ['E3.6', 'G1.9'],
  options: {},
  deduct: 300,
  cap: 900,
  wakes: {},
  check: () => [],
  checkNote: (end, note) => [
    ...falseTimes(note, end),
    ...falseOptions(note, end),
    ...falseFigures(note, end),
  ],
});

/** Only what the note gives as promised: the hour a customer must be somewhere is no promise of ours. */
function falseTimes(note: Reading, { turns }: CallEnd): readonly Violation[] {
  const said = new Set(timesSaid(turns).map(({ value }) => value));
  const promises = observed(note, 'give-timeframe');
  return affirmed(note, 'time')
    .filter((time) => time.value !== undefined && promises.some((one) => overlaps(one, time)))
    .filter(({ value }) => value !== undefined && !said.has(value))
    .map((time) => violation(note, time));
}

function falseOptions(note: Reading, { turns, file }: CallEnd): readonly Violation[] {
  const offered = new Set(turns.flatMap(({ options }) => [...options]));
  return affirmed(note, 'option')
    .filter(({ id }) => id !== undefined && file.options.has(id) && !offered.has(id))
    .map((option) => violation(note, option));
}

function falseFigures(note: Reading, { file }: CallEnd): readonly Violation[] {
  const values = new Map(file.scenario.facts.map(({ id, value }) => [id, value]));
  return affirmed(note, 'fact')
    .filter(({ id, value }) => {
      const known = values.get(id ?? '');
      return value !== undefined && known !== undefined && value !== known;
    })
    .map((fact) => violation(note, fact));
}

function violation(note: Reading, { start, end }: Span): Violation {
  return { start, end, permille: 1000, certainty: certaintyAt(note, { start, end }) };
}
