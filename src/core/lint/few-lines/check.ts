import { BEATS, type Beat } from '../../scenario/vocabulary.ts';
import type { Check } from '../check.ts';
import { pairings } from '../pairings.ts';
import { spokenBeats } from '../../explore/reach/spoken-beats.ts';

/** Beats that come again and again in one call. */
const RECURRING: ReadonlySet<Beat> = new Set<Beat>(['vent', 'retell', 'probe', 'press', 'weigh']);
const FEWEST = 2;

/** A beat that recurs and has so few lines that the customer soon repeats them. */
export const fewLines: Check = {
  id: 'few-lines',
  severity: 'warning',
  run: (scope) =>
    pairings(scope).flatMap(({ scenario, persona }) => {
      const spoken = spokenBeats(persona.value);
      const lines = (beat: Beat): number =>
        (scenario.value.lines[beat]?.length ?? 0) + (persona.value.lines[beat]?.length ?? 0);
      return BEATS.filter((beat) => RECURRING.has(beat) && spoken.has(beat) && lines(beat) < FEWEST).map(
        (beat) => ({
          file: scenario.file,
          path: scenario.value.lines[beat] ? ['lines', beat] : ['lines'],
          part: 'key' as const,
          message: {
            zh: `和“${persona.value.id}”通话时，“${beat}”只有 ${lines(beat)} 句台词，很快就会重复。`,
            en: `With ${persona.value.id}, \`${beat}\` has ${lines(beat)} line(s): the customer will soon repeat them.`,
          },
          mend: {
            zh: `至少写 ${FEWEST} 句，四五句更好。`,
            en: `Write at least ${FEWEST}; four or five are better.`,
          },
        }),
      );
    }),
};
