import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { casesOf, outcomesOf } from '../../support/rules/rule-case.ts';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(casesOf(id).map((given) => [given.it, given] as const))('%s', (_, given) => {
    expect(outcomesOf(rule, given)).toEqual(given.expect);
  });
});
