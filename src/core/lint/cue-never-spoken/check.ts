import type { Check } from '../check.ts';
import { pairings } from '../pairings.ts';
import { spokenBeats } from '../../explore/reach/spoken-beats.ts';

/** A cue that no customer of the case can come to let slip. */
export const cueNeverSpoken: Check = {
  id: 'cue-never-spoken',
  severity: 'warning',
  run: (scope) => {
    const pairs = pairings(scope);
    return [...new Set(pairs.map(({ scenario }) => scenario))].flatMap(({ value, file }) => {
      const own = pairs.filter(({ scenario }) => scenario.value === value);
      const beats = new Set(own.flatMap(({ persona }) => [...spokenBeats(persona.value)]));
      const spoken = Object.entries(value.lines).flatMap(([beat, lines]) =>
        lines.flatMap(({ cue }) =>
          cue !== undefined && [...beats].some((one) => one === beat) ? [cue] : [],
        ),
      );
      return value.cues.flatMap(({ id }, i) =>
        spoken.includes(id)
          ? []
          : [
              {
                file,
                path: ['cues', i, 'id'],
                message: { zh: `线索“${id}”没有机会说出来。`, en: `The cue \`${id}\` is never let slip.` },
                mend: {
                  zh: `在客户类型会说的节拍（如“cue”）下加一句，写上“cue: ${id}”。`,
                  en: `Add a line with \`cue: ${id}\` under a beat that its personas speak, such as \`cue\`.`,
                },
              },
            ],
      );
    });
  },
};
