import type { Localised } from '../../core/base/lang.ts';
import type { Path } from '../../core/scenario/compile/locate.ts';
import type { Rubric } from '../../core/scenario/schema/rubric-schema.ts';
import type { Scenario } from '../../core/scenario/schema/scenario-schema.ts';
import type { Sheet } from './sheet.ts';

/** A text of the case with the place where it stands and the key by which the sheet names it. */
export interface KeyedText {
  readonly key: string;
  readonly path: Path;
  readonly say: Localised;
}

const SINGLE = ['title', 'summary', 'company', 'role', 'brief'] as const;
const NAMED = ['facts', 'policies', 'needs', 'demands', 'service', 'threats', 'endings'] as const;

/**
 * The texts of the sheet `case`. Named things go by their name, so that rows can be sorted and still be known. Texts that
 * the seed decides stay in the YAML: a row of a sheet has one wording.
 */
export function keyedTexts(scenario: Scenario): readonly KeyedText[] {
  const texts: readonly (Omit<KeyedText, 'say'> & { readonly say: object })[] = [
    ...SINGLE.map((key) => ({ key, path: [key], say: scenario[key] })),
    ...scenario.authority.map((say, i) => ({ key: `authority/${i + 1}`, path: ['authority', i], say })),
    { key: 'customer/name', path: ['customer', 'name'], say: scenario.customer.name },
    { key: 'customer/address', path: ['customer', 'address'], say: scenario.customer.address },
    ...NAMED.flatMap((list) =>
      scenario[list].map(({ id, say }, i) => ({ key: `${list}/${id}`, path: [list, i, 'say'], say })),
    ),
    ...scenario.demands.map(({ id, limit }, i) => ({
      key: `demands/${id}/limit`,
      path: ['demands', i, 'limit'],
      say: limit,
    })),
  ];
  return texts.flatMap(({ key, path, say }) => (isPlain(say) ? [{ key, path, say }] : []));
}

function isPlain(say: object): say is Localised {
  return 'zh' in say && 'en' in say;
}

export const HEADS = {
  case: ['key', 'zh', 'en'],
  lines: ['key', 'beat', 'zh', 'en'],
  options: ['id', 'zh', 'en', 'phrases zh', 'phrases en', 'gain', 'cost', 'authority'],
  forbidden: ['id', 'severity', 'phrases zh', 'phrases en'],
} as const;

/** A case for people who work in spreadsheets: its texts, lines, options, and what its rubric forbids. */
export function caseToSheets(scenario: Scenario, rubric: Pick<Rubric, 'forbidden'>): readonly Sheet[] {
  return [
    {
      name: 'case',
      rows: [HEADS.case, ...keyedTexts(scenario).map(({ key, say }) => [key, say.zh, say.en])],
    },
    {
      name: 'lines',
      rows: [
        HEADS.lines,
        ...Object.entries(scenario.lines).flatMap(([beat, lines]) =>
          lines.map(({ say }, i) => [`${beat}/${i + 1}`, beat, say.zh, say.en]),
        ),
      ],
    },
    {
      name: 'options',
      rows: [
        HEADS.options,
        ...scenario.options.map(({ id, say, phrases, gain, cost, authority }) => [
          id,
          say.zh,
          say.en,
          phrases.zh.join('\n'),
          phrases.en.join('\n'),
          String(gain),
          String(cost),
          authority,
        ]),
      ],
    },
    {
      name: 'forbidden',
      rows: [
        HEADS.forbidden,
        ...rubric.forbidden.map(({ id, severity, phrases }) => [
          id,
          severity,
          phrases.zh.join('\n'),
          phrases.en.join('\n'),
        ]),
      ],
    },
  ];
}
