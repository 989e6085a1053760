import type { Command } from 'commander';
import type { CoverageRow } from '../../contract/cli-output.ts';
import { RULES } from '../../core/rules/catalogue.ts';
import { COVERAGE_ROWS } from '../../core/rules/coverage-rows.ts';
import { findTaggedTests } from '../../node/find-tagged-tests.ts';
import { say, writeJson, writeText } from '../terminal.ts';

interface CoverageOptions {
  readonly json?: true;
}

export function addCoverage(program: Command): void {
  program
    .command('coverage')
    .description('each row of what the training has to teach, with what serves it')
    .option('--json', 'one JSON array')
    .action(coverage);
}

/** Exit 1 where a row is served by nothing. */
async function coverage(options: CoverageOptions): Promise<void> {
  const rows = await coverageRows();
  if (options.json) writeJson(rows);
  else
    for (const { id, servedBy } of rows)
      writeText(`${id.padEnd(5)} ${servedBy.map((one) => one.id).join(', ') || '-'}`);
  const bare = rows.filter(({ servedBy }) => servedBy.length === 0).map(({ id }) => id);
  say(bare.length === 0 ? 'Every row is served.' : `Served by nothing: ${bare.join(', ')}.`);
  if (bare.length > 0) process.exitCode = 1;
}

/** Rules name the rows they serve; tests of whatever else serves a row carry it in their name. */
async function coverageRows(): Promise<readonly CoverageRow[]> {
  const tests = await findTaggedTests();
  return COVERAGE_ROWS.map((id) => ({
    id,
    servedBy: [
      ...RULES.filter(({ sources }) => sources.includes(id)).map((rule) => ({ kind: 'rule', id: rule.id })),
      ...tests.filter(({ row }) => row === id).map(({ file }) => ({ kind: 'test', id: file })),
    ],
  }));
}
