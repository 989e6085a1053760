import { useState } from 'react';
import { useLoad, type Loaded } from './use-load.ts';

/** As useLoad; while something new loads, what is at hand stays. */
export function useLoadKept<T>(load: () => Promise<T>): Loaded<T> {
  const loaded = useLoad(load);
  const [kept, setKept] = useState<Loaded<T>>(loaded);
  if (loaded.status !== 'loading' && loaded !== kept) setKept(loaded);
  return loaded.status === 'loading' ? kept : loaded;
}
