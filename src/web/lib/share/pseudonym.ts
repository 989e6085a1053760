import { newId } from '../run/new-id.ts';

const KEY = 'steadyline-pseudonym';

/** The name under which this browser's owner has agreed to share, and nothing else. */
export const pseudonym = {
  get: (): string | null => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  },
  /** Made at the first consent. Throws where the browser keeps nothing: one could never withdraw. */
  getOrMake: (): string => {
    const kept = pseudonym.get();
    if (kept !== null) return kept;
    const made = `t-${newId().slice(0, 12)}`;
    localStorage.setItem(KEY, made);
    return made;
  },
  forget: (): void => localStorage.removeItem(KEY),
};
