import { INPUT_TYPES, inputSchema } from '../contract/input-schema.ts';
import { closest } from '../core/base/closest.ts';
import type { Input } from '../core/situation/input.ts';
import { UsageError } from './usage-error.ts';

/**
 * One line of what a trainee does: a JSON object is an input, a JSON string or anything else a reply. An empty line is
 * a reply without words. Throws a UsageError that names the line where an object is no input.
 */
export function inputOfLine(line: string, number: number): Input {
  const value = jsonOf(line);
  if (typeof value === 'string') return { type: 'reply', text: value };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (line.trimStart().startsWith('{'))
      throw new UsageError(`Line ${number} starts like an input, but is not JSON: ${line}`);
    return { type: 'reply', text: line };
  }
  const input = inputSchema.safeParse(value);
  if (input.success) return input.data;
  throw new UsageError(`Line ${number} is no input: ${complaint(value, input.error.issues[0])}`);
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function complaint(
  value: object,
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): string {
  const type = 'type' in value ? String(value.type) : undefined;
  if (type !== undefined && INPUT_TYPES.includes(type))
    return `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
  const meant = type === undefined ? undefined : closest(type, INPUT_TYPES);
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
  return `its type is ${type ?? 'missing'}.${hint} There are: ${INPUT_TYPES.join(', ')}.`;
}
