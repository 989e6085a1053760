import { LANGS } from '../../base/lang.ts';
import { findMoney } from '../../language/money.ts';
import { normalise } from '../../language/normalise.ts';
import { findNumbers } from '../../language/numbers.ts';
import { findTimes } from '../../language/times.ts';
import { isDrawn } from '../../scenario/drawn-value.ts';
import type { Fact } from '../../scenario/schema/scenario-schema.ts';
import { valueIn } from '../../situation/truth.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A figure whose words say another value than it has: whoever tells it as written would be marked wrong. */
export const figureSaysOtherwise: Check = {
  id: 'figure-says-otherwise',
  severity: 'error',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      value.facts.flatMap((fact, i) =>
        toldFigures(fact).flatMap(({ lang, text, at, value: meant }) => {
          const said = figuresIn(text, fact.kind);
          if (said.length === 0 || said.includes(meant)) return [];
          return [
            {
              file,
              path: ['facts', i, 'say', ...at, lang],
              message: {
                zh: `这里说的是 ${said.join('、')}，value 写的却是 ${meant}。`,
                en: `This says ${said.join(', ')}; \`value\` is ${meant}.`,
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

/** What a fact says beside the value that holds there: once, or once for each value of the variable that decides. */
function toldFigures({ say, value }: Fact) {
  if (value === undefined) return [];
  const drawn = isDrawn(say) ? say : isDrawn(value) ? value : undefined;
  const truths = drawn ? Object.keys(drawn.values).map((one) => ({ [drawn.by]: one })) : [{}];
  const isSame = !isDrawn(say) || !isDrawn(value) || say.by === value.by;
  if (!isSame) return [];
  return truths.flatMap((truth) =>
    LANGS.map((lang) => ({
      lang,
      text: valueIn(say, truth)[lang],
      value: valueIn(value, truth),
      at: isDrawn(say) ? ['values', ...Object.values(truth)] : [],
    })),
  );
}

/** The figures of a fact's kind that a text tells, in the units of `value`. */
function figuresIn(text: string, kind: Fact['kind']): readonly number[] {
  const folded = normalise(text).text;
  const numbers = findNumbers(folded);
  if (kind === 'money') return findMoney(folded, numbers).flatMap(({ hundredths }) => hundredths ?? []);
  if (kind === 'minutes') return findTimes(folded, numbers).flatMap(({ minutes }) => minutes ?? []);
  if (kind !== 'count') return [];
  return numbers.flatMap(({ thousandths }) => (thousandths === null ? [] : [Math.floor(thousandths / 1000)]));
}
