import { createInterface } from 'node:readline';
import { resolve } from 'node:path';

/** One JSON value on a line of standard output. */
export function writeJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Words on standard output: the answer of a command that was not asked for JSON. */
export function writeText(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Words on standard error, so that they never mix with an answer. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** The lines of standard input. */
export function standardInput(): AsyncIterable<string> {
  return createInterface({ input: process.stdin, crlfDelay: Infinity });
}

/** A path as the caller meant it: npm runs scripts from the root of the project and keeps where it was called in INIT_CWD. */
export function callersPath(path: string): string {
  return resolve(callersFolder(), path);
}

export function callersFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}
