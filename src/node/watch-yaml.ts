import { watch } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds in which the changes of one save arrive: editors write, rename and touch. */
const SETTLED_AFTER = 150;

/**
 * Yields whenever YAML files under the given files and folders have changed and come to rest. Watches from the moment of
 * the call, so nothing is missed that changes while the caller is still reading. Never ends by itself.
 */
export function changesIn(paths: readonly string[]): AsyncGenerator<void> {
  const seen: Seen = { isChanged: false, wake: () => undefined };
  for (const path of paths) void watchOne(path, seen);
  return changes(seen);
}

interface Seen {
  isChanged: boolean;
  wake: () => void;
}

async function* changes(seen: Seen): AsyncGenerator<void> {
  for (;;) {
    if (!seen.isChanged) await new Promise<void>((resolve) => (seen.wake = resolve));
    await setTimeout(SETTLED_AFTER);
    seen.isChanged = false;
    yield;
  }
}

async function watchOne(path: string, seen: Seen): Promise<void> {
  for await (const { filename } of watch(path, { recursive: true })) {
    if (filename !== null && !/\.ya?ml$/.test(filename)) continue;
    seen.isChanged = true;
    seen.wake();
  }
}
