import { STAND_INS } from '../../persona/lines.ts';
import type { Line } from '../../scenario/schema/line.ts';
import type { Beat } from '../../scenario/vocabulary.ts';
import type { Check } from '../check.ts';
import { pairings, type Pairing } from '../pairings.ts';
import { spokenBeats } from '../../explore/reach/spoken-beats.ts';

/** A beat that a persona can come to speak and for which no line is sure to fit, neither its own nor a stand-in's. */
export const beatWithoutLine: Check = {
  id: 'beat-without-line',
  severity: 'error',
  run: (scope) =>
    pairings(scope).flatMap((pairing) => {
      const { scenario, persona } = pairing;
      return [...spokenBeats(persona.value)]
        .filter((beat) => !hasLine(pairing, beat))
        .map((beat) => ({
          file: scenario.file,
          path: ['lines'],
          part: 'key' as const,
          message: {
            zh: `和“${persona.value.id}”通话时，节拍“${beat}”没有一句一定能说的台词。`,
            en: `With ${persona.value.id} the customer may come to \`${beat}\`, and no line is sure to fit.`,
          },
          mend: {
            zh: `在 lines 里给“${beat}”加一句不带 when、option 的台词。`,
            en: `Add a line for \`${beat}\` under \`lines\` that has no \`when\` and no \`option\`.`,
          },
        }));
    }),
};

function hasLine({ scenario, persona }: Pairing, beat: Beat): boolean {
  const lines = [...(scenario.value.lines[beat] ?? []), ...(persona.value.lines[beat] ?? [])];
  const standIn = STAND_INS[beat];
  return (
    lines.some(alwaysFits) || (standIn !== undefined && hasLine({ scenario, persona, index: 0 }, standIn))
  );
}

function alwaysFits({ when, option, cue }: Line): boolean {
  return when === undefined && option === undefined && cue === undefined;
}
