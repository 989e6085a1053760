import { LANGS } from '../../base/lang.ts';
import type { Rubric } from '../schema/rubric-schema.ts';
import { bareName } from './file-names.ts';
import { checkOwnName, doubledNames } from './names.ts';
import { badPhrases } from './check-phrases.ts';
import { problem, type Problem } from './problem.ts';

/** What the schema cannot say of a rubric file by itself. */
export function checkRubric(rubric: Rubric, path: string): Problem[] {
  const isWeightless = Object.values(rubric.dimensions).every((weight) => weight === 0);
  return [
    ...checkOwnName(rubric.id, bareName(path)),
    ...(isWeightless ? [weightless()] : []),
    ...doubledNames(['items'], rubric.items),
    ...doubledNames(['forbidden'], rubric.forbidden),
    ...checkSheet(rubric),
    ...checkForbidden(rubric),
  ];
}

function weightless(): Problem {
  return problem(
    ['dimensions'],
    'rubric/weightless',
    {
      zh: '所有维度的权重都是 0，什么也评不出来。',
      en: 'Every dimension weighs nothing: no run could earn a point.',
    },
    { zh: '至少给一个维度大于 0 的权重。', en: 'Give at least one dimension a weight above 0.' },
  );
}

/** A sheet is worth 100 points, and each rule stands in one line of it. */
function checkSheet({ scheme, items }: Rubric): Problem[] {
  if (scheme === 'opportunities') return items.length === 0 ? [] : [itemsWithoutSheet()];
  const sum = items.reduce((all, { points }) => all + points, 0);
  return [...(sum === 100 ? [] : [unevenSheet(sum)]), ...twiceInSheet(items)];
}

function itemsWithoutSheet(): Problem {
  return problem(
    ['items'],
    'rubric/items-without-sheet',
    {
      zh: '评分项只在扣分制里起作用，这里写的是 scheme: opportunities。',
      en: 'Items only count on a deduction sheet, and the scheme here is `opportunities`.',
    },
    {
      zh: '改成 scheme: deductions，或删掉 items，用 dimensions 的权重。',
      en: 'Set `scheme: deductions`, or drop `items` and use the weights of `dimensions`.',
    },
  );
}

function unevenSheet(sum: number): Problem {
  return problem(
    sum === 0 ? ['scheme'] : ['items'],
    'rubric/sheet-not-100',
    {
      zh: `扣分表的各项加起来要正好 100 分，现在是 ${sum} 分。`,
      en: `The items of a deduction sheet are worth 100 points together; these are worth ${sum}.`,
    },
    { zh: '调整各项的 points，凑满 100。', en: 'Change the `points` of the items until they sum to 100.' },
  );
}

function twiceInSheet(items: Rubric['items']): Problem[] {
  const seen = new Map<string, string>();
  return items.flatMap((item, i) =>
    (['dimensions', 'rules'] as const).flatMap((list) =>
      item[list].flatMap((name, n) => {
        const first = seen.get(`${list}/${name}`);
        if (first === undefined) seen.set(`${list}/${name}`, item.id);
        if (first === undefined) return [];
        return problem(
          ['items', i, list, n],
          'rubric/twice-in-sheet',
          {
            zh: `“${name}”已经归在“${first}”项里了。`,
            en: `\`${name}\` is in the item \`${first}\` already.`,
          },
          { zh: '只留一处，免得一错扣两回。', en: 'Keep it in one item, so that one slip costs once.' },
        );
      }),
    ),
  );
}

function checkForbidden({ forbidden }: Rubric): Problem[] {
  return forbidden.flatMap(({ id, phrases }, i) => {
    const path = ['forbidden', i, 'phrases'];
    if (LANGS.every((lang) => phrases[lang].length === 0)) return [wordless(path, id)];
    return badPhrases(phrases, path);
  });
}

function wordless(path: (string | number)[], id: string): Problem {
  return problem(
    path,
    'rubric/forbidden-nothing',
    { zh: `“${id}”没有写任何短语，禁不了什么。`, en: `\`${id}\` has no phrase: it forbids nothing.` },
    { zh: '在 zh 或 en 下写至少一个短语。', en: 'Write at least one phrase under `zh` or `en`.' },
  );
}
