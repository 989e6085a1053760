import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGS } from '../../../core/base/lang.ts';
import { chosenLang } from './chosen-lang.ts';
import { fetchWords } from './fetch-words.ts';
import { htmlLang } from './html-lang.ts';

/** Makes the words of the reader's language ready, before anything is drawn. Rejects where they cannot be had. */
export async function startI18n(): Promise<void> {
  const lang = chosenLang();
  const words = await fetchWords(lang);
  i18next.on('languageChanged', (now) => {
    document.documentElement.lang = htmlLang(now === 'zh' ? 'zh' : 'en');
  });
  await i18next.use(initReactI18next).init({
    lng: lang,
    resources: { [lang]: { translation: words } },
    supportedLngs: LANGS,
    fallbackLng: false,
    interpolation: { escapeValue: false },
  });
}
