import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/language/normalise.ts';
import { hideQuoted, QUOTED } from '../../../src/core/language/quotes.ts';

const own = (text: string): string => hideQuoted(normalise(text).text).replace(/〃+/g, '〃');

describe('what is quoted', () => {
  it('is hidden between the marks of either language', () => {
    expect(own('他说“你急什么”，这话不该说')).toBe('他说"〃",这话不该说');
    expect(own('您说的「没人管我」我记下了')).toBe('您说的"〃"我记下了');
    expect(own('The desk told you "not our problem".')).toBe('the desk told you "〃".');
    expect(own('He said ‘just calm down’, I hear.')).toBe("he said '〃', i hear.");
    expect(own("You heard 'not my job' twice.")).toBe("you heard '〃' twice.");
  });

  it('is not a name, a single word, or what an apostrophe joins', () => {
    expect(own('点“订单”就行')).toBe('点"订单"就行');
    expect(own('Press "Orders" there.')).toBe('press "orders" there.');
    expect(own("I can't see it, so don't wait.")).toBe("i can't see it, so don't wait.");
  });

  it('is nobody else’s where the whole text stands in marks', () => {
    expect(own('“您先别急，我来处理。”')).toBe('"您先别急,我来处理。"');
  });

  it('needs both marks', () => {
    expect(own('他说“你急什么，这话不该说')).toBe('他说"你急什么,这话不该说');
  });

  it('is hidden unit for unit, and nothing besides', () => {
    const text = fc.string({ unit: fc.constantFrom('"', "'", ' ', 'a', '好', ',', 'not ') });
    fc.assert(
      fc.property(text, (said) => {
        const hidden = hideQuoted(said);
        expect(hidden).toHaveLength(said.length);
        for (let i = 0; i < said.length; i += 1) expect([said.charAt(i), QUOTED]).toContain(hidden.charAt(i));
      }),
    );
  });
});
