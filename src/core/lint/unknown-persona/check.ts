import { closest } from '../../base/closest.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A case or a walk that names a persona of which there is no file. */
export const unknownPersona: Check = {
  id: 'unknown-persona',
  severity: 'error',
  run: ({ content }) => {
    const known = content.personas.map(({ id }) => id);
    const named = [
      ...authored(content.scenarios).flatMap(({ value, file }) =>
        value.personas.map((id, i) => ({ id, file, path: ['personas', i] })),
      ),
      ...authored(content.walks).map(({ value, file }) => ({ id: value.persona, file, path: ['persona'] })),
    ];
    return named
      .filter(({ id }) => !known.includes(id))
      .map(({ id, file, path }) => {
        const meant = closest(id, known);
        return {
          file,
          path,
          message: { zh: `没有叫“${id}”的客户类型。`, en: `There is no persona called \`${id}\`.` },
          mend: {
            zh: meant
              ? `是不是想写“${meant}”？`
              : `可用的有：${known.join('、')}；或新建 personas/${id}.yaml。`,
            en: meant
              ? `Did you mean \`${meant}\`?`
              : `Use one of ${known.join(', ')}, or write personas/${id}.yaml.`,
          },
        };
      });
  },
};
