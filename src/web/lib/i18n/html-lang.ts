import type { Lang } from '../../../core/base/lang.ts';

/** The tag for `lang` attributes: browsers choose Chinese glyphs and line breaks by it. */
export function htmlLang(lang: Lang): string {
  return lang === 'zh' ? 'zh-CN' : 'en';
}
