import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { pendingRun } from './pending-run.ts';
import type { StoredRun } from './stored-run.ts';

interface Shelf extends DBSchema {
  runs: { key: string; value: StoredRun; indexes: { changedAt: number } };
}

let opened: Promise<IDBPDatabase<Shelf>> | undefined;

function open(): Promise<IDBPDatabase<Shelf>> {
  opened ??= openDB<Shelf>('steadyline', 1, {
    upgrade: (db) => {
      db.createObjectStore('runs', { keyPath: 'id' }).createIndex('changedAt', 'changedAt');
    },
  });
  return opened;
}

/** The runs of this browser. They never leave it by themselves. */
export const runStore = {
  get: async (id: string): Promise<StoredRun | undefined> => newest(await (await open()).get('runs', id), id),
  put: async (run: StoredRun): Promise<void> => {
    pendingRun.put(run);
    await (await open()).put('runs', run);
    pendingRun.arrived(run);
  },
  remove: async (id: string): Promise<void> => {
    pendingRun.forget(id);
    await (await open()).delete('runs', id);
  },
  /** The last changed first. */
  list: async (): Promise<readonly StoredRun[]> =>
    (await (await open()).getAllFromIndex('runs', 'changedAt')).map((run) => newest(run, run.id)).reverse(),
};

/** The run as it was last told, though the page may have gone before the database had it. */
function newest<Kept extends StoredRun | undefined>(kept: Kept, id: string): Kept | StoredRun {
  const pending = pendingRun.get(id);
  return pending && pending.changedAt >= (kept?.changedAt ?? 0) ? pending : kept;
}
