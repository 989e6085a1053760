import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/server/catalogue.ts';
import { ContentStore } from '../../src/server/content-store.ts';
import { change, PERSONA_PATH } from '../support/starter.ts';
import { starterFolder } from '../support/starter-folder.ts';

const MODELS = { zh: '', en: '' };

function opened() {
  const folder = starterFolder();
  let now = 1_000_000;
  const write = (path: string, make: (text: string) => string): void => {
    const file = join(folder, path);
    writeFileSync(file, make(readFileSync(file, 'utf8')));
    // A second later than the last time, whatever the clock of the file system can tell apart.
    now += 1;
    utimesSync(file, now, now);
  };
  return { folder, write, store: new ContentStore(folder, folder) };
}

describe('the content folder of a running server', () => {
  it('is not read again while nothing changes', async () => {
    const { store } = opened();
    expect(await store.current()).toBe(await store.current());
  });

  it('reads a changed file and keeps the others', async () => {
    const { store, write } = opened();
    const before = await store.current();
    write(PERSONA_PATH, (text) => `${text}# a remark\n`);
    const after = await store.current();
    expect(after.personas[0]).not.toBe(before.personas[0]);
    expect(after.scenarios[0]).toBe(before.scenarios[0]);
  });

  it('has no more what was removed', async () => {
    const { store, folder } = opened();
    await store.current();
    rmSync(join(folder, PERSONA_PATH));
    expect((await store.current()).personas).toEqual([]);
  });

  it('tells what a case trains anew when its customer changes', async () => {
    const { store, write } = opened();
    const chances = async () => {
      const [card] = catalogueOf(await store.current(), MODELS).cases;
      return card?.status === 'ready' ? card.chances : undefined;
    };
    const before = await chances();
    expect(await chances()).toBe(before);
    write(PERSONA_PATH, (text) => change(text, 'patience: 3', 'patience: 2'));
    expect(await chances()).not.toBe(before);
  });
});
