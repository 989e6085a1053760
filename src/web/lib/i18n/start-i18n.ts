import i18next, { type ReadCallback } from 'i18next';
import LanguageDetector from 'i18next-browser-languagedetector';
import { initReactI18next } from 'react-i18next';
import { LANGS, type Lang } from '../../../core/base/lang.ts';
import { htmlLang } from './html-lang.ts';

/** Each language's words are a file of their own, loaded when the language is chosen. */
const WORDS = {
  zh: () => import('../../locales/zh.json'),
  en: () => import('../../locales/en.json'),
} as const satisfies Record<Lang, unknown>;

/** Makes the words of the reader's language ready, before anything is drawn. */
export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', (lang) => {
    document.documentElement.lang = htmlLang(lang === 'zh' ? 'zh' : 'en');
  });
  await i18next
    .use(LanguageDetector)
    .use({
      type: 'backend',
      init: () => undefined,
      read: (lang: Lang, _namespace: string, done: ReadCallback) => {
        WORDS[lang]().then(
          (words) => done(null, words.default),
          (error: unknown) => done(error instanceof Error ? error : String(error), null),
        );
      },
    })
    .use(initReactI18next)
    .init({
      supportedLngs: LANGS,
      nonExplicitSupportedLngs: true,
      load: 'languageOnly',
      fallbackLng: 'en',
      interpolation: { escapeValue: false },
      detection: {
        order: ['localStorage', 'navigator'],
        caches: ['localStorage'],
        lookupLocalStorage: 'steadyline-lang',
      },
    });
}
