import type { Lang } from '../../../core/base/lang.ts';
import enUrl from '../../locales/en.json?url';
import zhUrl from '../../locales/zh.json?url';
import type zh from '../../locales/zh.json';

/** The words of the page: data, fetched in the one language that is read; the service worker keeps both. */
const URLS = { zh: zhUrl, en: enUrl } as const satisfies Record<Lang, string>;

/** Rejects where they cannot be had. A test holds the keys of all languages against each other. */
export async function fetchWords(lang: Lang): Promise<typeof zh> {
  const response = await fetch(URLS[lang]);
  if (!response.ok) throw new Error(`${URLS[lang]}: ${response.status}`);
  return (await response.json()) as typeof zh;
}
