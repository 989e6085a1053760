import { LANGS } from '../../base/lang.ts';
import { findMoney } from '../../language/money.ts';
import { normalise } from '../../language/normalise.ts';
import { findNumbers } from '../../language/numbers.ts';
import { findTimes } from '../../language/times.ts';
import type { Fact } from '../../scenario/schema/scenario-schema.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A figure whose words say another value than it has: whoever tells it as written would be marked wrong. */
export const figureSaysOtherwise: Check = {
  id: 'figure-says-otherwise',
  severity: 'error',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      value.facts.flatMap((fact, i) =>
        LANGS.flatMap((lang) => {
          const said = figuresIn(fact.say[lang], fact.kind);
          if (fact.value === undefined || said.length === 0 || said.includes(fact.value)) return [];
          return [
            {
              file,
              path: ['facts', i, 'say', lang],
              message: {
                zh: `这里说的是 ${said.join('、')}，value 写的却是 ${fact.value}。`,
                en: `This says ${said.join(', ')}; \`value\` is ${fact.value}.`,
              },
              mend: {
                zh: '改成一致：money 以分为单位，minutes 以分钟为单位。',
                en: 'Make them agree: money is in hundredths, minutes are minutes.',
              },
            },
          ];
        }),
      ),
    ),
};

/** The figures of a fact's kind that a text tells, in the units of `value`. */
function figuresIn(text: string, kind: Fact['kind']): readonly number[] {
  const folded = normalise(text).text;
  const numbers = findNumbers(folded);
  if (kind === 'money') return findMoney(folded, numbers).flatMap(({ hundredths }) => hundredths ?? []);
  if (kind === 'minutes') return findTimes(folded, numbers).flatMap(({ minutes }) => minutes ?? []);
  if (kind !== 'count') return [];
  return numbers.flatMap(({ thousandths }) => (thousandths === null ? [] : [Math.floor(thousandths / 1000)]));
}
