import { describe, expect, it } from 'vitest';
import { ACT_IDS } from '../../../src/core/base/acts.ts';
import { createExplainer } from '../../../src/core/reading/explain.ts';
import { actsIn, testModel } from './test-reader.ts';

const explain = { zh: createExplainer(testModel('zh')), en: createExplainer(testModel('en')) };

describe('an explanation', () => {
  it('is given for every act, and for none where nothing was said', () => {
    expect(explain.en({ text: 'Calm down.', prev: '' }).map(({ act }) => act)).toEqual([...ACT_IDS]);
    expect(explain.en({ text: ' ', prev: '' })).toEqual([]);
  });

  it('reaches the threshold exactly for the acts that are read', () => {
    const text = '真的很抱歉,让您等了两个小时。您的订单号是多少?';
    const passed = explain.zh({ text, prev: '' }).filter(({ score, threshold }) => score >= threshold);
    for (const { act } of passed) expect(actsIn('zh', text)).toContain(act);
    expect(passed.map(({ act }) => act)).toContain('apologise');
  });

  it('names the words that speak for an act, the strongest first', () => {
    const apology = explain
      .en({ text: "I'm sorry about the wait.", prev: '' })
      .find(({ act }) => act === 'apologise');
    const speaksFor = apology?.reasons.filter(({ weight }) => weight > 0) ?? [];
    expect(speaksFor.some(({ name }) => name.includes('sorry') || name.includes('apolog'))).toBe(true);
    const sizes = apology?.reasons.map(({ weight }) => Math.abs(weight)) ?? [];
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});
