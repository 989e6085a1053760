import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/core/rules/catalogue.ts';
import { COVERAGE_ROWS } from '../../src/core/rules/coverage-rows.ts';
import { DIMENSIONS } from '../../src/core/scenario/vocabulary.ts';
import { loadRuleTexts } from '../../src/node/load-rule-texts.ts';
import { DEFAULT_RUBRIC } from '../support/rules/default-rubric.ts';
import { casesOf } from '../support/rules/rule-case.ts';

const folder = new URL('../../src/core/rules/', import.meta.url);
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const texts = { zh: await loadRuleTexts('zh'), en: await loadRuleTexts('en') };

/** A sentence ends where its mark is followed by a blank, the end or, in Chinese, anything. */
const sentences = (text: string): number =>
  (text.match(/[。！？](?!$)|[.!?](?= |$)/g) ?? []).length + (/[。！？]$/.test(text) ? 1 : 0);

const tradeOf = (example: string): string => example.split(/[:：]/)[0] ?? '';

describe('the catalogue', () => {
  it('lists every folder of a rule, by name and in order', () => {
    expect(RULES.map((rule) => rule.id)).toEqual([...folders].sort());
  });

  it('gives every dimension a chance to earn', () => {
    const earning = new Set(RULES.filter((rule) => rule.kind === 'chance').map((rule) => rule.dimension));
    expect([...DIMENSIONS].filter((dimension) => !earning.has(dimension))).toEqual([]);
  });

  it('serves all six layers of leading a conversation, and what is said being true', () => {
    const served = new Set(RULES.flatMap((rule) => rule.sources));
    const wanted = COVERAGE_ROWS.filter((row) => row.startsWith('L') || row === 'G1.9' || row === 'P.6');
    expect(wanted.filter((row) => !served.has(row))).toEqual([]);
  });

  it('is what the default rubric counts, with weights that sum to 100', () => {
    expect(Object.keys(DEFAULT_RUBRIC.rules).filter((id) => !folders.includes(id))).toEqual([]);
    expect(Object.values(DEFAULT_RUBRIC.dimensions).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('names rows of the coverage table as its sources', () => {
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(rule.sources.filter((row) => !COVERAGE_ROWS.includes(row))).toEqual([]);
  });

  it('has at least six cases, some that find something and some that do not', () => {
    const cases = casesOf(id);
    expect(cases.length).toBeGreaterThanOrEqual(6);
    expect(new Set(cases.map((one) => one.it)).size).toBe(cases.length);
    expect(cases.some((one) => one.expect.includes('none'))).toBe(true);
    expect(cases.some((one) => !one.expect.includes('none'))).toBe(true);
  });

  it('costs or weighs whole numbers within bounds', () => {
    if (rule.kind === 'chance') {
      expect(rule.weight).toBeGreaterThan(0);
      expect(rule.cap).toBeGreaterThan(0);
      expect(rule.window).toBeGreaterThan(0);
    } else {
      expect(rule.deduct).toBeGreaterThanOrEqual(300);
      expect(rule.deduct).toBeLessThanOrEqual(2500);
      expect(rule.cap).toBeGreaterThanOrEqual(rule.deduct);
    }
  });

  it.each(['zh', 'en'] as const)(
    'tells the trainee in one sentence what to keep and what to change (%s)',
    (lang) => {
      const text = texts[lang].find((one) => one.id === id);
      expect(sentences(text?.works ?? '')).toBe(1);
      expect(text?.change.length).toBeGreaterThan(10);
      expect(sentences(text?.why ?? '')).toBeGreaterThanOrEqual(2);
      expect(sentences(text?.why ?? '')).toBeLessThanOrEqual(3);
    },
  );

  it.each(['zh', 'en'] as const)('shows strong and weak replies from the same three trades (%s)', (lang) => {
    const text = texts[lang].find((one) => one.id === id);
    const trades = (text?.strong ?? []).map(tradeOf);
    expect(new Set(trades).size).toBe(3);
    expect((text?.weak ?? []).map(tradeOf)).toEqual(trades);
  });

  it('keeps each language to itself', () => {
    const { zh, en } = {
      zh: texts.zh.find((one) => one.id === id),
      en: texts.en.find((one) => one.id === id),
    };
    expect(JSON.stringify(en)).not.toMatch(/[\u4e00-\u9fff\uff00-\uffef]/);
    expect(zh?.change).toMatch(/[\u4e00-\u9fff]/);
    expect(
      Object.values(zh ?? {})
        .flat()
        .join(''),
    ).not.toMatch(/[\u4e00-\u9fff][,;:?!]/);
  });
});
