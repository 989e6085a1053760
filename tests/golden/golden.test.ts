import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { playInputs } from '../../src/core/session/attempt.ts';
import { flagshipRun } from '../support/flagship.ts';
import { accountOf, type GoldenAttempt } from './golden-attempt.ts';

const ATTEMPTS = join(import.meta.dirname, 'attempts');
const names = readdirSync(ATTEMPTS).map((file) => file.replace('.json', ''));

describe('golden attempts', () => {
  it('are there in both languages, guided and free', () => {
    for (const kind of ['zh-guided', 'zh-free', 'en-guided', 'en-free'])
      expect(names.filter((name) => name.startsWith(kind)).length).toBeGreaterThanOrEqual(8);
  });

  it.each(names)('%s goes as it went, point for point', async (name) => {
    const attempt = JSON.parse(readFileSync(join(ATTEMPTS, `${name}.json`), 'utf8')) as GoldenAttempt;
    const state = playInputs(await flagshipRun(attempt), attempt.inputs, attempt.readings);
    await expect(`${JSON.stringify(accountOf(state), null, 2)}\n`).toMatchFileSnapshot(
      `accounts/${name}.json`,
    );
  });
});
