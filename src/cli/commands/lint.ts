import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import type { Lang } from '../../core/base/lang.ts';
import { lintContent } from '../../core/lint/lint-content.ts';
import type { Diagnostic } from '../../core/base/diagnostic.ts';
import { loadSources, scenarioFolder } from '../../node/load-content.ts';
import { loadLibrary } from '../library.ts';
import { lintScope } from '../lint-scope.ts';
import { wordsOption } from '../options.ts';
import { diagnosticOutput, diagnosticText } from '../output/diagnostic-output.ts';
import { callersFolder, callersPath, say, writeJson, writeText } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

interface LintOptions {
  readonly json?: true;
  readonly lang: Lang;
}

export function addLint(program: Command): void {
  program
    .command('lint')
    .description('check scenario, persona, rubric and walk files')
    .argument('[path...]', 'files or folders; without any, the scenarios of the product')
    .option('--json', 'diagnostics as one JSON array')
    .addOption(wordsOption())
    .action(lint);
}

/** Exit 1 where there is an error; warnings alone are told and let pass. */
async function lint(paths: readonly string[], options: LintOptions): Promise<void> {
  const found = await diagnose(paths);
  const told = found.map((diagnostic) => diagnosticOutput(diagnostic, options.lang));
  if (options.json) writeJson(told);
  else for (const diagnostic of told) writeText(diagnosticText(diagnostic));
  const errors = found.filter((diagnostic) => diagnostic.severity === 'error').length;
  say(summary(errors, found.length - errors, options.lang));
  if (errors > 0) process.exitCode = 1;
}

/** Checks the whole library, since files refer to one another, and keeps what is said of the files asked for. */
async function diagnose(paths: readonly string[]): Promise<readonly Diagnostic[]> {
  const asked = paths.length > 0 ? paths : [scenarioFolder];
  const missing = asked.filter((path) => !existsSync(callersPath(path)));
  if (missing.length > 0)
    throw new UsageError(`There is no file or folder ${missing.join(', ')} (seen from ${callersFolder()}).`);
  const sources = (
    await Promise.all(asked.map((path) => loadSources(callersPath(path), callersFolder())))
  ).flat();
  if (sources.length === 0) throw new UsageError(`There are no YAML files in ${asked.join(', ')}.`);
  const files = new Set(sources.map((source) => source.path));
  const scope = await lintScope(await loadLibrary(...asked));
  return lintContent(scope).filter((diagnostic) => files.has(diagnostic.file));
}

function summary(errors: number, warnings: number, lang: Lang): string {
  if (errors + warnings === 0) return { zh: '没有发现问题。', en: 'Nothing found.' }[lang];
  return { zh: `${errors} 个错误，${warnings} 个提醒。`, en: `${errors} errors, ${warnings} warnings.` }[
    lang
  ];
}
