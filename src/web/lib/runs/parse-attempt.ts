import { LANGS } from '../../../core/base/lang.ts';
import { fail, succeed, type Result } from '../../../core/base/result.ts';
import { MODES, PACES } from '../../../core/scenario/vocabulary.ts';
import type { Attempt } from '../../../core/session/attempt.ts';
import { isInput } from './is-input.ts';
import { isObjection } from './is-objection.ts';
import { isReading } from './is-reading.ts';
import { isReview } from './is-review.ts';
import { isRecord, isText, isWhole, type Check } from './shape.ts';

/** Why a file is no attempt. `where`: the first key that is not right. */
export type ImportProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'format' }
  | { readonly kind: 'not-attempt'; readonly where: string };

const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);

const isParent: Check = (value) =>
  value === undefined || (isRecord(value) && isText(value.attempt) && isWhole(value.turn));

const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** What each key of an attempt must be. The result is not looked into: it is worked out anew. */
const KEYS: Readonly<Record<keyof Attempt, Check>> = {
  format: isWhole,
  id: isText,
  kind: oneOf(['call', 'set', 'drill']),
  parent: isParent,
  bundle: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
  scenario: isText,
  persona: isText,
  rubric: isText,
  lang: oneOf(LANGS),
  mode: oneOf(MODES),
  host: oneOf(['browser', 'server', 'cli']),
  pace: oneOf(PACES),
  seed: isWhole,
  inputs: isListOf(isInput),
  readings: isListOf((value) => value === null || isReading(value)),
  result: (value) => value === null || isRecord(value),
  objections: (value) => value === undefined || isListOf(isObjection)(value),
  review: (value) => value === undefined || isReview(value),
};

/** Reads the text of an attempt file, as it was exported here, by the server or by the command line. */
export function parseAttempt(text: string): Result<Attempt, ImportProblem> {
  const value = parseJson(text);
  if (value === undefined) return fail({ kind: 'not-json' });
  if (!isRecord(value)) return fail({ kind: 'not-attempt', where: 'format' });
  if (isWhole(value.format) && value.format > 1) return fail({ kind: 'format' });
  const wrong = Object.entries(KEYS).find(([key, check]) => !check(value[key]));
  if (wrong) return fail({ kind: 'not-attempt', where: wrong[0] });
  if (!isAttempt(value)) return fail({ kind: 'not-attempt', where: 'readings' });
  if (!fitInputs(value)) return fail({ kind: 'not-attempt', where: 'objections' });
  return succeed(value);
}

/** Every key has been looked at; what is left is that each input has its reading. */
function isAttempt(value: object): value is Attempt {
  return 'inputs' in value && 'readings' in value && sizeOf(value.inputs) === sizeOf(value.readings);
}

/** What was meant is told of replies of the call, once of each. */
function fitInputs({ inputs, objections = [] }: Attempt): boolean {
  const told = objections.map(({ input }) => input);
  return new Set(told).size === told.length && told.every((input) => inputs[input]?.type === 'reply');
}

function sizeOf(list: unknown): number {
  return Array.isArray(list) ? list.length : -1;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
