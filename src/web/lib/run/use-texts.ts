import { useCallback, useState } from 'react';
import type { Lang } from '../../../core/base/lang.ts';
import { useLang } from '../i18n/use-lang.ts';
import { useLoad, type Loaded } from '../use-load.ts';
import { loadTexts, type CallTexts } from './load-texts.ts';

/** The words for a call. While another language of the page loads, the words at hand stay. */
export function useTexts(call: Lang): Loaded<CallTexts> {
  const page = useLang();
  const loaded = useLoad(useCallback(() => loadTexts(page, call), [page, call]));
  const [kept, setKept] = useState<Loaded<CallTexts>>(loaded);
  if (loaded.status !== 'loading' && loaded !== kept) setKept(loaded);
  return loaded.status === 'loading' ? kept : loaded;
}
