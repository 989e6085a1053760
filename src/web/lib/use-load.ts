import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly status: 'ready'; readonly value: T; readonly again: () => void };

/** What a promise came to. `load` must be stable (`useCallback`): a new one loads anew. */
export function useLoad<T>(load: () => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<{ readonly of: unknown; readonly loaded: Loaded<T> } | null>(null);
  useEffect(() => {
    let isStale = false;
    const settle = (loaded: Loaded<T>): void => {
      if (!isStale) setOutcome({ of: load, loaded });
    };
    const again = (): void => {
      setOutcome(null);
      setAttempt((count) => count + 1);
    };
    load().then(
      (value) => settle({ status: 'ready', value, again }),
      (error: unknown) => settle({ status: 'failed', error, retry: again }),
    );
    return () => {
      isStale = true;
    };
  }, [load, attempt]);
  return outcome?.of === load ? outcome.loaded : { status: 'loading' };
}
