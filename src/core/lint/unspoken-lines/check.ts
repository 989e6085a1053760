import { STAND_INS } from '../../persona/lines.ts';
import { standsIn } from '../../scenario/compile/locate-in.ts';
import type { Persona } from '../../scenario/schema/persona-schema.ts';
import { BEATS, type Beat } from '../../scenario/vocabulary.ts';
import type { Check, LintScope, Remark } from '../check.ts';
import { authored, pairings } from '../pairings.ts';
import { spokenBeats } from '../../explore/reach/spoken-beats.ts';

/** Lines under a beat that no customer who could say them ever comes to. */
export const unspokenLines: Check = {
  id: 'unspoken-lines',
  severity: 'warning',
  run: (scope) => [
    ...authored(scope.content.personas).flatMap(({ value, file }) =>
      unspoken(Object.keys(value.lines), beatsOf(value))
        .filter((beat) => standsIn(file, ['lines', beat]))
        .map((beat) => remark(file, beat)),
    ),
    ...unspokenInCases(scope),
  ],
};

/** Every beat whose lines a persona may say, those that stand in for others included. */
function beatsOf(persona: Persona): ReadonlySet<Beat> {
  const beats = new Set(spokenBeats(persona));
  for (const beat of beats) {
    const standIn = STAND_INS[beat];
    if (standIn) beats.add(standIn);
  }
  return beats;
}

function unspokenInCases(scope: LintScope): Remark[] {
  const pairs = pairings(scope);
  const scenarios = [...new Set(pairs.map(({ scenario }) => scenario))];
  return scenarios.flatMap(({ value, file }) => {
    const own = pairs.filter(({ scenario }) => scenario.value === value);
    // Where a customer is missing nobody can tell what would have been said.
    if (own.length < value.personas.length) return [];
    const spoken = new Set(own.flatMap(({ persona }) => [...beatsOf(persona.value)]));
    return unspoken(Object.keys(value.lines), spoken).map((beat) => remark(file, beat));
  });
}

function unspoken(written: readonly string[], spoken: ReadonlySet<Beat>): readonly Beat[] {
  return BEATS.filter((beat) => written.includes(beat) && !spoken.has(beat));
}

function remark(file: Remark['file'], beat: Beat): Remark {
  return {
    file,
    path: ['lines', beat],
    part: 'key',
    message: {
      zh: `没有客户会走到“${beat}”，这些台词说不出来。`,
      en: `No customer comes to \`${beat}\`: these lines are never said.`,
    },
    mend: {
      zh: '把台词移到会说到的节拍，或让客户类型的 stay、transitions 里出现这个节拍。',
      en: 'Move the lines to a beat that is spoken, or let a persona speak this one in `stay` or `transitions`.',
    },
  };
}
