// `npm run data:review -- <candidates file> [--decisions file.json] [--data folder]`: goes through what trainees have
// exported, takes accepted candidates into the corpus and withdrawn ones out of it; see data/README.md.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { root } from '../lib/paths.ts';
import { Reviewer, type Ask } from './ask-decision.ts';
import { carryOut } from './carry-out.ts';
import { decisionsSchema, type Decision } from './decision.ts';
import { FieldCorpus } from './field-corpus.ts';
import { readCandidates, type NumberedCandidate } from './read-candidates.ts';

type Decide = (candidate: NumberedCandidate) => Promise<Decision | undefined>;

const UNUSABLE = 2;
const USE = 'Call: npm run data:review -- <candidates file> [--decisions file.json] [--data folder]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { decisions: { type: 'string' }, data: { type: 'string' } },
});
const [file, ...others] = positionals;
if (file === undefined || others.length > 0) stop(USE);
const read = readCandidates(contentOf(file));
if (!read.ok) stop(`${file} is no export of candidates:\n  ${read.error.join('\n  ')}`);
const { candidates, withdrawals } = read.value;
const corpus = new FieldCorpus(values.data === undefined ? join(root, 'data') : fromCaller(values.data));
const decide = values.decisions === undefined ? askInTerminal() : decideByFile(values.decisions);

for (const { pseudonym } of withdrawals) {
  const removed = corpus.withdraw(pseudonym);
  console.log(`${pseudonym} has withdrawn: ${removed} ${removed === 1 ? 'row' : 'rows'} removed`);
}
await goThrough();
// A terminal that stays open would keep the process.
process.stdin.destroy();

async function goThrough(): Promise<void> {
  for (const numbered of candidates) {
    const { line, key, candidate } = numbered;
    const done = whyPassedOver(key, candidate);
    if (done !== undefined) {
      console.log(`line ${line}: ${done}`);
      continue;
    }
    const decision = await decide(numbered);
    if (!decision) return;
    const outcome = carryOut(corpus, numbered, decision);
    console.log(`line ${line}: ${outcome.ok ? outcome.value : `not taken. ${outcome.error}`}`);
    if (!outcome.ok) process.exitCode = 1;
  }
}

/** What needs no decision any more. */
function whyPassedOver(
  key: string,
  { pseudonym, lang, text }: NumberedCandidate['candidate'],
): string | undefined {
  if (corpus.isWithdrawn(pseudonym)) return `passed over, ${pseudonym} has withdrawn`;
  if (corpus.isRejected(key)) return 'passed over, rejected before';
  const twin = corpus.twinOf(lang, text);
  return twin === undefined ? undefined : `passed over, ${twin} has the same words`;
}

function decideByFile(path: string): Decide {
  const parsed = decisionsSchema.safeParse(parseJson(path));
  if (!parsed.success) {
    const told = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    stop(`${path} is no list of decisions:\n${told.join('\n')}`);
  }
  const byLine = new Map(parsed.data.map((decision) => [decision.line, decision]));
  const lines = new Set(candidates.map(({ line }) => line));
  const stray = [...byLine.keys()].filter((line) => !lines.has(line));
  if (stray.length > 0) stop(`${path} decides about lines that hold no candidate: ${stray.join(', ')}.`);
  return async ({ line }) => byLine.get(line) ?? { line, decision: 'skip' };
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(contentOf(path));
  } catch {
    return undefined;
  }
}

function askInTerminal(): Decide {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    process.stdout.write(question);
    const { value, done } = await lines.next();
    return done === true ? undefined : value;
  };
  const reviewer = new Reviewer(ask);
  return (candidate) => reviewer.decide(candidate);
}

function contentOf(path: string): string {
  try {
    return readFileSync(fromCaller(path), 'utf8');
  } catch {
    return stop(`There is no readable file ${fromCaller(path)}.`);
  }
}

/** npm runs scripts from the root of the project and keeps where it was called in INIT_CWD. */
function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

function stop(why: string): never {
  console.error(why);
  process.exit(UNUSABLE);
}
