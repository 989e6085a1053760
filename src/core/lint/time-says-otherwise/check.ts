import { LANGS } from '../../base/lang.ts';
import { normalise } from '../../language/normalise.ts';
import { findNumbers } from '../../language/numbers.ts';
import { findTimes } from '../../language/times.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A service time whose words say another time than it keeps. */
export const timeSaysOtherwise: Check = {
  id: 'time-says-otherwise',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      value.service.flatMap((service, i) =>
        LANGS.flatMap((lang) => {
          const folded = normalise(service.say[lang]).text;
          const said = findTimes(folded, findNumbers(folded)).flatMap(({ minutes }) => minutes ?? []);
          const isKept = said.some(
            (minutes) => minutes >= service['at-least'] && minutes <= service['at-most'],
          );
          if (said.length === 0 || isKept) return [];
          return [
            {
              file,
              path: ['service', i, 'say', lang],
              message: {
                zh: `这里说的是 ${said.join('、')} 分钟，不在 ${service['at-least']} 到 ${service['at-most']} 分钟之间。`,
                en: `This says ${said.join(', ')} minutes, which is not from ${service['at-least']} to ${service['at-most']}.`,
              },
              mend: {
                zh: '让 say 和 at-least、at-most（单位：分钟）一致。',
                en: 'Make `say` agree with `at-least` and `at-most` (minutes).',
              },
            },
          ];
        }),
      ),
    ),
};
