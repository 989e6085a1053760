import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { scenarioSchema } from '../../../src/core/scenario/schema/scenario-schema.ts';
import type { Channel } from '../../../src/core/scenario/vocabulary.ts';
import { openCase, type CaseFile } from '../../../src/core/situation/case-file.ts';

const scenario = scenarioSchema.parse(
  parse(readFileSync(new URL('cold-room.yaml', import.meta.url), 'utf8')),
);

/** Seeds that draw each truth of the case. */
const SEEDS = new Map([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => [openCase(scenario, seed).truth.cause, seed]));

/** The case of the rule tests. `cause`: with `compressor` the remote restart is blocked. */
export function coldRoom(
  fault: 'confirmed' | 'unverified' = 'confirmed',
  cause: 'fuse' | 'compressor' = 'fuse',
  channel: Channel = 'phone',
): CaseFile {
  const seed = SEEDS.get(cause);
  if (seed === undefined) throw new Error(`no seed among those tried draws ${cause}`);
  return openCase({ ...scenario, fault, channel }, seed);
}
