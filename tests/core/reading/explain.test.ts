import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACT_IDS, type ActId } from '../../../src/core/base/acts.ts';
import { LANGS, type Lang } from '../../../src/core/base/lang.ts';
import { EMPTY_CASE_INDEX, indexCase } from '../../../src/core/reading/case-index.ts';
import { createExplainer, type ActExplanation } from '../../../src/core/reading/explain.ts';
import { READER_WORDS } from '../../../src/core/reading/reader-words.lexicon.ts';
import { CASES } from './mentions/labelled.ts';
import { actsIn, readText, testModel } from './test-reader.ts';

const explainers = {
  zh: createExplainer(testModel('zh'), READER_WORDS.zh),
  en: createExplainer(testModel('en'), READER_WORDS.en),
};

function explain(lang: Lang, text: string, prev = ''): readonly ActExplanation[] {
  return explainers[lang]({ text, prev }, EMPTY_CASE_INDEX);
}

function explainAct(lang: Lang, act: ActId, text: string): ActExplanation {
  const [explanation] = explainers[lang]({ text, prev: '' }, EMPTY_CASE_INDEX, [act]);
  if (!explanation) throw new Error('one act was asked for');
  return explanation;
}

const SAID: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '真的很抱歉,让您等了两个小时。您的订单号是多少?',
    '換誰都會著急😀！我馬上聯繫門崗，十分鐘內給您回電。',
    '你自己没看清楚规定，跟我喊有什么用？',
    '',
  ],
  en: [
    "I'm so sorry about the wait.  Could you give me the order number, please?",
    'Anyone would be cross; I’ll ring you back by four — that’s a promise!',
    'Calm down. You should have read the terms, shouldn’t you?',
    ' ',
  ],
};
const anyReply = fc
  .constantFrom(...LANGS)
  .chain((lang) =>
    fc.record({
      lang: fc.constant(lang),
      parts: fc.array(fc.oneof(fc.constantFrom(...SAID[lang]), fc.string({ maxLength: 8 })), {
        maxLength: 4,
      }),
      prev: fc.constantFrom(...SAID[lang]),
    }),
  )
  .map(({ lang, parts, prev }) => ({ lang, text: parts.join(' '), prev }));

describe('an explanation clause by clause', () => {
  it('says that an act is read exactly where the reader reads it, and how surely', () => {
    fc.assert(
      fc.property(anyReply, ({ lang, text, prev }) => {
        const read = explain(lang, text, prev).filter(({ isRead }) => isRead);
        expect(read.map(({ act }) => act)).toEqual(actsIn(lang, text, prev));
        for (const { act, certainty } of read) {
          const seen = readText(lang, text, prev).observations.filter((one) => one.act === act);
          expect(certainty).toBe(Math.max(...seen.map(({ confidence }) => confidence)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells the base and every weight: together they are what the clause says by itself', () => {
    fc.assert(
      fc.property(anyReply, ({ lang, text, prev }) => {
        for (const { clauses } of explain(lang, text, prev)) {
          for (const { base, alone, reasons } of clauses) {
            const sum = reasons.reduce((total, { weight }) => total + weight, base);
            // A weight that rounds to nothing is no reason; a clause has a few hundred features at most.
            expect(Math.abs(sum - alone)).toBeLessThanOrEqual(20 + reasons.length);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names the words that speak for an act, the strongest first', () => {
    const { clauses } = explainAct('en', 'apologise', "I'm sorry about the wait.");
    const reasons = clauses.flatMap((clause) => clause.reasons);
    expect(reasons.some(({ name, weight }) => weight > 0 && /sorry|apolog/.test(name))).toBe(true);
    const sizes = reasons.map(({ weight }) => Math.abs(weight));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('places every reason within the reply, and words where they stand', () => {
    fc.assert(
      fc.property(anyReply, ({ lang, text, prev }) => {
        for (const { clauses } of explain(lang, text, prev)) {
          for (const { reasons } of clauses) {
            for (const { start, end } of reasons.flatMap(({ places }) => places)) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeLessThanOrEqual(text.length);
              expect(start).toBeLessThan(end);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
    const text = 'Right.  I am SORRY for the wait.';
    const { clauses } = explainAct('en', 'apologise', text);
    const reasons = clauses.flatMap((clause) => clause.reasons);
    expect(reasons.some(({ places: [at] }) => at && text.slice(at.start, at.end) === 'SORRY')).toBe(true);
  });

  it('places characters of a Traditional reply in the original', () => {
    const text = '您好　真的很對不起。';
    const reasons = explainAct('zh', 'apologise', text).clauses.flatMap((clause) => clause.reasons);
    const words = reasons.flatMap(({ places }) => places.map(({ start, end }) => text.slice(start, end)));
    expect(words).toContain('對不起');
  });

  it('explains an act that was not read too, and only those asked for', () => {
    const { act, isRead, certainty, clauses } = explainAct('en', 'rude', SAID.en[0] ?? '');
    expect({ act, isRead, certainty }).toEqual({ act: 'rude', isRead: false, certainty: 0 });
    expect(clauses.every(({ score, threshold }) => score < threshold)).toBe(true);
    expect(clauses.length).toBeGreaterThan(1);
  });

  it('explains a closed question by the check that it is', () => {
    const text = '您是说包裹昨天就签收了，对吗？';
    const read = explain('zh', text).filter(({ isRead }) => isRead);
    expect(read.map(({ act }) => act)).toContain('confirm');
    expect(read.map(({ act }) => act)).toContain('ask-closed');
  });

  it('names the terms of the case that were left unexplained', () => {
    const text = 'That is within the SLA.';
    const [jargon] = explainers.en({ text, prev: '' }, indexCase(CASES.gate, 'en'), ['jargon']);
    expect(jargon).toMatchObject({ isRead: true, terms: [{ start: 19, end: 22 }] });
    expect(jargon?.certainty).toBeGreaterThan(0);
  });

  it('has no clauses where nothing was said', () => {
    expect(explain('en', ' ').map(({ act }) => act)).toEqual([...ACT_IDS]);
    expect(explain('en', ' ').every(({ isRead, clauses }) => !isRead && clauses.length === 0)).toBe(true);
  });
});
