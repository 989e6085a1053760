import { watch } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds in which the changes of one save arrive: editors write, rename and touch. */
const SETTLED_AFTER = 150;

/** Yields whenever YAML files under the given files and folders have changed and come to rest. Never ends by itself. */
export async function* changesIn(paths: readonly string[]): AsyncGenerator<void> {
  let wake: () => void = () => undefined;
  let isChanged = false;
  const notice = (): void => {
    isChanged = true;
    wake();
  };
  for (const path of paths) void watchOne(path, notice);
  for (;;) {
    if (!isChanged) await new Promise<void>((resolve) => (wake = resolve));
    await setTimeout(SETTLED_AFTER);
    isChanged = false;
    yield;
  }
}

async function watchOne(path: string, notice: () => void): Promise<void> {
  for await (const { filename } of watch(path, { recursive: true }))
    if (filename === null || /\.ya?ml$/.test(filename)) notice();
}
