import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chosenLang, keepLang } from '../../../src/web/lib/i18n/chosen-lang.ts';

const speaks = (...tags: string[]): void => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(tags);
};

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the language of the page', () => {
  it.each([
    [['zh-CN', 'en'], 'zh'],
    [['zh-Hant-TW'], 'zh'],
    [['en-GB', 'zh'], 'en'],
    [['ZH'], 'zh'],
  ] as const)('for a browser that speaks %j is %s', (tags, lang) => {
    speaks(...tags);
    expect(chosenLang()).toBe(lang);
  });

  it('is the first of the browser’s languages that we have', () => {
    speaks('fr-FR', 'de', 'zh-CN', 'en');
    expect(chosenLang()).toBe('zh');
  });

  it('is English where we have none of the browser’s', () => {
    speaks('fr-FR', 'zhx');
    expect(chosenLang()).toBe('en');
  });

  it('is the one chosen before, whatever the browser speaks', () => {
    speaks('en-GB');
    keepLang('zh');
    expect(chosenLang()).toBe('zh');
  });

  it('is the browser’s where what was kept is no language of ours', () => {
    speaks('zh-CN');
    localStorage.setItem('steadyline-lang', 'tlh');
    expect(chosenLang()).toBe('zh');
  });

  it('is the browser’s where nothing can be kept', () => {
    speaks('zh-CN');
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(() => keepLang('en')).not.toThrow();
    expect(chosenLang()).toBe('zh');
  });
});
