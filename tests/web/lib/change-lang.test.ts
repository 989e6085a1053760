import i18next from 'i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeLang } from '../../../src/web/lib/i18n/change-lang.ts';
import { startI18n } from '../../../src/web/lib/i18n/start-i18n.ts';
import en from '../../../src/web/locales/en.json';
import zh from '../../../src/web/locales/zh.json';

const asked: string[] = [];

/** A server that has both languages' words; counts what it is asked for. */
function serve(url: string): Promise<Response> {
  asked.push(url);
  return Promise.resolve(Response.json(url.includes('zh') ? zh : en));
}

beforeEach(async () => {
  asked.length = 0;
  localStorage.clear();
  vi.stubGlobal('fetch', serve);
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['zh-CN']);
  await startI18n();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the words of the page', () => {
  it('are fetched in the one language that is read, and ready when the start is done', () => {
    expect(asked).toHaveLength(1);
    expect(i18next.t('common.close')).toBe(zh.common.close);
  });

  it('come in the other language when that is chosen, and the choice is kept', async () => {
    await changeLang('en');
    expect(asked).toHaveLength(2);
    expect(i18next.t('common.close')).toBe(en.common.close);
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('steadyline-lang')).toBe('en');
  });

  it('are fetched once a language, however often it is changed', async () => {
    await changeLang('en');
    await changeLang('zh');
    await changeLang('en');
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['the network is cut', () => Promise.reject(new TypeError('network'))],
    ['the server has none', () => Promise.resolve(new Response('', { status: 404 }))],
  ])('stay as they are where %s: no key is ever shown', async (_, answer) => {
    i18next.removeResourceBundle('en', 'translation');
    vi.stubGlobal('fetch', answer);
    await expect(changeLang('en')).rejects.toThrow();
    expect(i18next.t('common.close')).toBe(zh.common.close);
    expect(localStorage.getItem('steadyline-lang')).toBeNull();
  });
});
