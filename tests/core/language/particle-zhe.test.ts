import { describe, expect, it } from 'vitest';
import { isParticleZhe } from '../../../src/core/language/particle-zhe.ts';

const isParticle = (text: string): boolean => isParticleZhe(text, text.indexOf('著'));

describe('isParticleZhe', () => {
  it.each(['盯著', '著急', '等著您', '對著忙音', '著'])('takes the 著 of %s for the particle', (text) => {
    expect(isParticle(text)).toBe(true);
  });

  it.each([
    '显著',
    '顯著',
    '卓著',
    '原著',
    '专著',
    '名著',
    '编著',
    '土著',
    '昭著',
    '论著',
    '译著',
    '著名',
    '著作',
    '著称',
    '著稱',
  ])('leaves %s as it is', (text) => {
    expect(isParticle(text)).toBe(false);
  });
});
