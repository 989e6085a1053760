import { describe, expect, it } from 'vitest';
import { EMPTY_READING } from '../../../src/core/base/reading.ts';
import { mend } from '../../../src/core/lint/mend.ts';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { changedSources, SCENARIO_PATH, starterSources } from '../../support/starter.ts';

const blind = () => EMPTY_READING;
const TOOLS = { rules: RULES, readers: { zh: blind, en: blind } };

describe('mending content', () => {
  it('leaves files alone that need nothing', () => {
    const sources = starterSources();
    expect(mend(sources, TOOLS)).toEqual(sources);
  });

  it('mends all that is wrong with one text, and then has nothing left to do', () => {
    const sources = changedSources(SCENARIO_PATH, '给我一个准话。', '给我 一个准话!好吗?');
    const mended = mend(sources, TOOLS);
    expect(mended).toEqual(changedSources(SCENARIO_PATH, '给我一个准话。', '给我一个准话！好吗？'));
    expect(mend(mended, TOOLS)).toEqual(mended);
  });

  it('touches no name and no phrase, however odd', () => {
    const sources = changedSources(SCENARIO_PATH, 'zh: [订单号, 订单尾号]', "zh: ['订单号?', 订单尾号]");
    expect(mend(sources, TOOLS)).toEqual(sources);
  });
});
