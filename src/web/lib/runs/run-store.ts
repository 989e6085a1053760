import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
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
  get: async (id: string): Promise<StoredRun | undefined> => (await open()).get('runs', id),
  put: async (run: StoredRun): Promise<void> => {
    await (await open()).put('runs', run);
  },
  remove: async (id: string): Promise<void> => (await open()).delete('runs', id),
  /** The last changed first. */
  list: async (): Promise<readonly StoredRun[]> =>
    (await (await open()).getAllFromIndex('runs', 'changedAt')).reverse(),
};
