import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../core/base/lang.ts';

/** The language of the page: not of the call, which has its own. */
export function useLang(): Lang {
  const { i18n } = useTranslation();
  return i18n.resolvedLanguage === 'zh' ? 'zh' : 'en';
}
