import { expect, it } from 'vitest';
import { RULES } from '../../src/core/rules/catalogue.ts';
import { loadRuleTexts } from '../../src/node/load-rule-texts.ts';

it.each(['zh', 'en'] as const)(
  'every rule of the catalogue has its words in %s, in the order of the catalogue',
  async (lang) => {
    const texts = await loadRuleTexts(lang);
    expect(texts.map(({ id, kind, dimension }) => ({ id, kind, dimension }))).toEqual(
      RULES.map(({ id, kind, dimension }) => ({ id, kind, dimension })),
    );
  },
);
