import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Rule, RuleFinding } from '../../../src/core/rules/rule.ts';
import { rubricSchema } from '../../../src/core/scenario/schema/rubric-schema.ts';
import { CHANNELS, PACES } from '../../../src/core/scenario/vocabulary.ts';
import { coldRoom } from './cold-room.ts';
import { DEFAULT_RUBRIC } from './default-rubric.ts';
import { playScript } from './play-script.ts';
import { scriptTurnSchema } from './script.ts';

const outcomeSchema = z
  .string()
  .regex(/^(none|missed|(met|violated) \d+( critical| provisional)?( turn \d+)?)$/);

/**
 * A case of a rule: turns that lead up to the last one, and what the rule finds there.
 * With `leaves` the call ends after it, and what is expected is what the closing finds.
 */
const caseSchema = scriptTurnSchema.extend({
  it: z.string(),
  fault: z.enum(['confirmed', 'unverified']).optional(),
  cause: z.enum(['fuse', 'compressor']).optional(),
  past: z.array(scriptTurnSchema).default([]),
  channel: z.enum(CHANNELS).optional(),
  pace: z.enum(PACES).optional(),
  options: z.record(z.string(), z.int()).optional().describe('Options of the rule that a rubric sets.'),
  leaves: z.enum(['settled', 'gone']).optional(),
  note: z.array(z.string()).optional().describe('What is written down after the call.'),
  last: z.string().optional(),
  expect: z.union([outcomeSchema.transform((one) => [one]), z.array(outcomeSchema)]),
});
type RuleCase = z.infer<typeof caseSchema>;

export function casesOf(id: string): readonly RuleCase[] {
  const path = new URL(`../../../src/core/rules/${id}/cases.yaml`, import.meta.url);
  return z.array(caseSchema).parse(parse(readFileSync(path, 'utf8')));
}

/** What the rule found, in the words of the case file. */
export function outcomesOf(rule: Rule, given: RuleCase): readonly string[] {
  const { it: _it, fault, cause, channel, pace, options, past, leaves, note, last, ...rest } = given;
  const { expect: _expect, ...turn } = rest;
  const played = playScript([...past, turn], {
    rules: [rule],
    rubric: options
      ? rubricSchema.parse({ ...DEFAULT_RUBRIC, rules: { [rule.id]: { options } } })
      : DEFAULT_RUBRIC,
    file: coldRoom(fault, cause, channel),
    ...(pace && { pace }),
    ...(note && { note }),
    ...(leaves && { leaves }),
    ...(last !== undefined && { last }),
  });
  const found = leaves ? played.closing : (played.judged.at(-1) ?? []);
  return found.length === 0 ? ['none'] : found.map((finding) => inWords(finding, played.turns.length));
}

function inWords({ kind, permille, critical, provisional, turn }: RuleFinding, now: number): string {
  if (kind === 'missed') return 'missed';
  const weight = critical ? ' critical' : provisional ? ' provisional' : '';
  return `${kind} ${permille}${weight}${turn === now ? '' : ` turn ${turn}`}`;
}
