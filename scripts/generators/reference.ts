import { stringify } from 'yaml';
import { z } from 'zod';

import { LANGS, type Lang, type Localised } from '../../src/core/base/lang.ts';
import { localisedSchema, phrasesSchema } from '../../src/core/scenario/schema/common.ts';
import { conditionSchema } from '../../src/core/scenario/schema/condition.ts';
import { drawnSchema, inTruthSchema } from '../../src/core/scenario/schema/drawn.ts';
import { houseSchema } from '../../src/core/scenario/schema/house-schema.ts';
import { lineSchema } from '../../src/core/scenario/schema/line.ts';
import {
  changeSchema,
  effectSchema,
  personaSchema,
  transitionSchema,
} from '../../src/core/scenario/schema/persona-schema.ts';
import { personaVariantSchema } from '../../src/core/scenario/schema/persona-variant-schema.ts';
import { rubricSchema } from '../../src/core/scenario/schema/rubric-schema.ts';
import { scenarioSchema } from '../../src/core/scenario/schema/scenario-schema.ts';
import { sharedSchema } from '../../src/core/scenario/schema/shared-schema.ts';
import { walkSchema } from '../../src/core/scenario/schema/walk-schema.ts';
import type { GeneratedFile, Generator } from './generator.ts';
import { table } from './page.ts';
import {
  DRAWN,
  schemaSections,
  type DocumentedField,
  type SchemaSection,
  type Shared,
} from './schema-sections.ts';
import { typeWords } from './schema-type-words.ts';

/** What every kind of file is made of, explained once. */
export const BUILDING_BLOCKS = {
  [DRAWN]: drawnSchema(z.string()).options[1],
  localised: localisedSchema,
  phrases: phrasesSchema,
  condition: conditionSchema,
  'truth-condition': inTruthSchema,
  line: lineSchema,
  effect: effectSchema,
  transition: transitionSchema,
  change: changeSchema,
} as const;

/** The kinds of files, with where they lie. */
export const FILE_KINDS = {
  scenario: { at: 'scenarios/<name>/scenario.yaml', schema: scenarioSchema },
  shared: { at: 'scenarios/shared/<name>.yaml', schema: sharedSchema },
  persona: { at: 'scenarios/personas/<name>.yaml', schema: personaSchema },
  'derived-persona': { at: 'scenarios/personas/<name>.yaml', schema: personaVariantSchema },
  rubric: { at: 'scenarios/rubrics/<name>.yaml', schema: rubricSchema },
  walk: { at: 'scenarios/<name>/walks/<name>.walk.yaml', schema: walkSchema },
  house: { at: 'scenarios/house.yaml', schema: houseSchema },
} as const;

export const SHARED: Shared = new Map(
  Object.entries(BUILDING_BLOCKS).map(([name, schema]) => [schema.def, name]),
);

/** Every field of every file that trainers write, made from the schemas themselves. */
export const reference: Generator = {
  name: 'Reference of the file formats',
  files: () => LANGS.map(referencePage),
};

const TITLE: Localised = { zh: '文件格式参考', en: 'Reference of the file formats' };

const LEAD: Localised = {
  zh: '案例、客户类型、评分标准、走查和公用文件里能写的每一个字段。由格式本身生成；写错了，检查会指出行列和改法。粗体的字段必须写。',
  en: 'Every field of scenario, persona, rubric, walk and shared files, made from the formats themselves. A mistake is told with its line, column and cure. Fields in bold must be written.',
};

function referencePage(lang: Lang): GeneratedFile {
  const kinds = Object.entries(FILE_KINDS).flatMap(([name, { at, schema }]) => [
    `## ${name}`,
    `\`${at}\``,
    ...sections(schema, lang, 3),
  ]);
  const blocks = Object.entries(BUILDING_BLOCKS).flatMap(([name, schema]) => [
    `### ${name}`,
    ...sections(schema, lang, 4),
  ]);
  const parts = [
    '<!-- npm run generate -->',
    `# ${TITLE[lang]}`,
    LEAD[lang],
    ...kinds,
    `## ${{ zh: '到处都用的部件', en: 'Building blocks' }[lang]}`,
    ...blocks,
  ];
  return { path: `docs/authoring/reference.${lang}.md`, content: `${parts.join('\n\n')}\n` };
}

function sections(schema: z.ZodType, lang: Lang, depth: number): readonly string[] {
  return schemaSections(schema, '', SHARED).flatMap((section) => sectionText(section, lang, depth));
}

function sectionText({ path, words, fields }: SchemaSection, lang: Lang, depth: number): readonly string[] {
  return [
    ...(path === '' ? [] : [`${'#'.repeat(depth)} \`${path}\``]),
    ...(words ? [words[lang]] : []),
    table(
      HEAD[lang],
      fields.map((field) => row(field, lang)),
    ),
  ];
}

const HEAD: Localised<readonly string[]> = {
  zh: ['字段', '写什么', '意思', '不写时', '例子'],
  en: ['field', 'what to write', 'meaning', 'when left out', 'example'],
};

function row(
  { name, schema, words, unit, fallback, isRequired, example }: DocumentedField,
  lang: Lang,
): string[] {
  const type = typeWords(schema, SHARED)[lang];
  return [
    isRequired ? `**\`${name}\`**` : `\`${name}\``,
    unit ? `${type}（${unit[lang]}）`.replace(/（(.*)）/, lang === 'en' ? ' ($1)' : '（$1）') : type,
    words?.[lang] ?? '',
    fallback === undefined ? '' : `\`${inline(fallback)}\``,
    example === undefined ? '' : `\`${inline(example)}\``,
  ];
}

/** A value as one would write it on one line. */
function inline(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}
