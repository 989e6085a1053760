import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Lang } from '../../../src/core/base/lang.ts';
import en from '../../../src/web/locales/en.json';
import zh from '../../../src/web/locales/zh.json';

/** The real words of the page, at once. */
export async function speak(lang: Lang): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: lang,
    supportedLngs: ['zh', 'en'],
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
}
