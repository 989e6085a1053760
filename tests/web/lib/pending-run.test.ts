import { afterEach, describe, expect, it } from 'vitest';
import { pendingRun } from '../../../src/web/lib/runs/pending-run.ts';
import type { StoredRun } from '../../../src/web/lib/runs/stored-run.ts';

const run = (changedAt: number): StoredRun => ({ id: 'r1', changedAt }) as unknown as StoredRun;

afterEach(() => localStorage.clear());

describe('a run on its way into the database', () => {
  it('is there at once, and gone when it has arrived', () => {
    pendingRun.put(run(1));
    expect(pendingRun.get('r1')?.changedAt).toBe(1);
    pendingRun.arrived(run(1));
    expect(pendingRun.get('r1')).toBeUndefined();
  });

  it('stays when an older one arrives', () => {
    pendingRun.put(run(1));
    pendingRun.put(run(2));
    pendingRun.arrived(run(1));
    expect(pendingRun.get('r1')?.changedAt).toBe(2);
  });

  it('does not get in the way where the browser keeps nothing more', () => {
    const full = 'x'.repeat(1 << 20);
    const fill = (): void => {
      for (let at = 0; at < 100; at += 1) localStorage.setItem(`filler-${String(at)}`, full);
    };
    expect(fill).toThrow();
    expect(() => pendingRun.put({ ...run(1), filler: full } as unknown as StoredRun)).not.toThrow();
    expect(pendingRun.get('r1')).toBeUndefined();
  });
});
