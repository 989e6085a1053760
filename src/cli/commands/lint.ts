import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Lang } from '../../core/base/lang.ts';
import { lintContent } from '../../core/lint/lint-content.ts';
import { mend } from '../../core/lint/mend.ts';
import type { Diagnostic } from '../../core/base/diagnostic.ts';
import { caseOf } from '../../core/scenario/compile/file-names.ts';
import type { Content } from '../../core/scenario/compile/read-content.ts';
import type { SourceFile } from '../../core/scenario/compile/source-file.ts';
import { changesIn } from '../../node/watch-yaml.ts';
import { loadSources, scenarioFolder } from '../../node/load-content.ts';
import { loadBesideCases, loadLibrary } from '../library.ts';
import { lintMaterial } from '../lint-material.ts';
import { wordsOption } from '../options.ts';
import { diagnosticOutput, diagnosticText } from '../output/diagnostic-output.ts';
import { callersFolder, callersPath, say, writeJson, writeText } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

interface LintOptions {
  readonly json?: true;
  readonly fix?: true;
  readonly watch?: true;
  readonly lang: Lang;
}

export function addLint(program: Command): void {
  program
    .command('lint')
    .description('check scenario, persona, rubric and walk files')
    .argument('[path...]', 'files or folders; without any, the scenarios of the product')
    .option('--json', 'diagnostics as one JSON array')
    .option('--fix', 'mend what can be mended without changing a meaning: punctuation, spaces')
    .option('--watch', 'check again whenever a file changes, until it is stopped')
    .addOption(wordsOption())
    .action(lint);
}

/** Exit 1 where there is an error; warnings alone are told and let pass. */
async function lint(paths: readonly string[], options: LintOptions): Promise<void> {
  const asked = askedFor(paths);
  const changes = options.watch ? changesIn(asked.map(callersPath)) : [];
  await lintOnce(asked, options);
  for await (const _ of changes) await lintOnce(asked, options);
}

async function lintOnce(asked: readonly string[], options: LintOptions): Promise<void> {
  if (options.fix) await fixFiles(asked);
  const found = await diagnose(asked);
  const told = found.map((diagnostic) => diagnosticOutput(diagnostic, options.lang));
  if (options.json) writeJson(told);
  else for (const diagnostic of told) writeText(diagnosticText(diagnostic));
  const errors = found.filter((diagnostic) => diagnostic.severity === 'error').length;
  say(summary(errors, found.length - errors, options.lang));
  if (errors > 0) process.exitCode = 1;
}

function askedFor(paths: readonly string[]): readonly string[] {
  const asked = paths.length > 0 ? paths : [scenarioFolder];
  const missing = asked.filter((path) => !existsSync(callersPath(path)));
  if (missing.length > 0)
    throw new UsageError(`There is no file or folder ${missing.join(', ')} (seen from ${callersFolder()}).`);
  return asked;
}

async function sourcesIn(asked: readonly string[]): Promise<readonly SourceFile[]> {
  const sources = (
    await Promise.all(asked.map((path) => loadSources(callersPath(path), callersFolder())))
  ).flat();
  if (sources.length === 0) throw new UsageError(`There are no YAML files in ${asked.join(', ')}.`);
  return sources;
}

/** Checks all that the files refer to or are referred to by, and keeps what is said of those asked for. */
async function diagnose(asked: readonly string[]): Promise<readonly Diagnostic[]> {
  const sources = await sourcesIn(asked);
  const files = new Set(sources.map(({ path }) => path));
  const material = await lintMaterial(await libraryFor(asked, sources));
  return lintContent(material).filter(({ file }) => files.has(file));
}

/** No case refers to another. Customers and score sheets are judged by all the cases that use them. */
function libraryFor(asked: readonly string[], sources: readonly SourceFile[]): Promise<Content> {
  const areOfCases = sources.every(({ path }) => caseOf(path) !== undefined);
  return areOfCases ? loadBesideCases(...asked) : loadLibrary(...asked);
}

async function fixFiles(asked: readonly string[]): Promise<void> {
  const sources = await sourcesIn(asked);
  const mended = mend(sources, await lintMaterial(await libraryFor(asked, sources)));
  const changed = mended.filter((file) => !sources.includes(file));
  for (const { path, text } of changed) {
    await writeFile(callersPath(path), text);
    say(path);
  }
}

function summary(errors: number, warnings: number, lang: Lang): string {
  if (errors + warnings === 0) return { zh: '没有发现问题。', en: 'Nothing found.' }[lang];
  return { zh: `${errors} 个错误，${warnings} 个提醒。`, en: `${errors} errors, ${warnings} warnings.` }[
    lang
  ];
}
