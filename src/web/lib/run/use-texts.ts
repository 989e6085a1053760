import { useCallback } from 'react';
import type { Lang } from '../../../core/base/lang.ts';
import { useLang } from '../i18n/use-lang.ts';
import type { Loaded } from '../use-load.ts';
import { useLoadKept } from '../use-load-kept.ts';
import { loadTexts, type CallTexts } from './load-texts.ts';

/** The words for a call. While another language of the page loads, the words at hand stay. */
export function useTexts(call: Lang): Loaded<CallTexts> {
  const page = useLang();
  return useLoadKept(useCallback(() => loadTexts(page, call), [page, call]));
}
