import { closest } from '../../base/closest.ts';
import { readable } from '../../scenario/compile/read-content.ts';
import type { Check, Remark } from '../check.ts';

/** A walk that is not of a case, or names a choice, persona or state that its case and persona do not have. */
export const walkWithoutCase: Check = {
  id: 'walk-without-case',
  severity: 'error',
  run: ({ content }) =>
    content.walks.flatMap(({ scenario: id, file, read }): Remark[] => {
      if (!read.ok) return [];
      const walk = read.value;
      const scenario = readable(content.scenarios).find((one) => one.id === id);
      const persona = readable(content.personas).find((one) => one.id === walk.persona);
      const choices = scenario?.choices.map((choice) => choice.id);
      const states = persona && Object.keys(persona.states);
      const unknown = (
        name: string | undefined,
        known: readonly string[] | undefined,
        path: Remark['path'],
      ): Remark[] =>
        name === undefined || known === undefined || known.includes(name)
          ? []
          : [notThere(file, path, name, known)];
      return [
        ...(content.scenarios.some((one) => one.id === id)
          ? []
          : [
              notThere(
                file,
                [],
                id,
                content.scenarios.map((one) => one.id),
              ),
            ]),
        ...unknown(walk.persona, scenario?.personas, ['persona']),
        ...walk.turns.flatMap((turn, i) => [
          ...unknown(turn.choose, choices, ['turns', i, 'choose']),
          ...unknown(turn.expect?.state, states, ['turns', i, 'expect', 'state']),
        ]),
      ];
    }),
};

function notThere(
  file: Remark['file'],
  path: Remark['path'],
  name: string,
  known: readonly string[],
): Remark {
  const meant = closest(name, known);
  return {
    file,
    path,
    message: {
      zh: `“${name}”不在这个走查的案例或客户类型里。`,
      en: `\`${name}\` is not part of this walk's case or persona.`,
    },
    mend: {
      zh: meant ? `是不是想写“${meant}”？` : `可用的有：${known.join('、')}。`,
      en: meant ? `Did you mean \`${meant}\`?` : `Use one of: ${known.join(', ')}.`,
    },
  };
}
