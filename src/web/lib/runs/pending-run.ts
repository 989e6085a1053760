import type { StoredRun } from './stored-run.ts';

const PREFIX = 'steadyline-pending-';

/**
 * Runs on their way into the database. The browser writes these at once, before the page can go away; a reload in
 * the instant after a reply must not lose it.
 */
export const pendingRun = {
  get: (id: string): StoredRun | undefined => {
    const kept = localStorage.getItem(PREFIX + id);
    return kept === null ? undefined : (JSON.parse(kept) as StoredRun);
  },
  put: (run: StoredRun): void => {
    try {
      localStorage.setItem(PREFIX + run.id, JSON.stringify(run));
    } catch {
      // Full or forbidden: the database, which has room, keeps the run by itself and says so where it cannot.
    }
  },
  /** The database has this one. What was put since is still on its way. */
  arrived: (run: StoredRun): void => {
    if (localStorage.getItem(PREFIX + run.id) === JSON.stringify(run)) pendingRun.forget(run.id);
  },
  forget: (id: string): void => localStorage.removeItem(PREFIX + id),
};
