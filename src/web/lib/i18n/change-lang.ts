import i18next from 'i18next';
import type { Lang } from '../../../core/base/lang.ts';
import { keepLang } from './chosen-lang.ts';
import { fetchWords } from './fetch-words.ts';

/** Shows the page in another language once its words are there. Rejects, and changes nothing, where they are not. */
export async function changeLang(lang: Lang): Promise<void> {
  if (!i18next.hasResourceBundle(lang, 'translation')) {
    i18next.addResourceBundle(lang, 'translation', await fetchWords(lang));
  }
  await i18next.changeLanguage(lang);
  keepLang(lang);
}
