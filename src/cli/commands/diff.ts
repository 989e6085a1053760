import type { Command } from 'commander';
import type { Lang } from '../../core/base/lang.ts';
import { BEARING_WORDS, changeWords } from '../../core/explore/compare/change-words.ts';
import { compareCases, type Bearing, type CaseChange } from '../../core/explore/compare/compare-cases.ts';
import { findScenario } from '../library.ts';
import { wordsOption } from '../options.ts';
import { writeJson, writeText } from '../terminal.ts';

interface DiffOptions {
  readonly lang: Lang;
  readonly json?: true;
}

export function addDiff(program: Command): void {
  program
    .command('diff')
    .description('what changes for trainees between two versions of a case')
    .argument('<before>', 'id or path of the earlier version')
    .argument('<after>', 'id or path of the later version')
    .addOption(wordsOption())
    .option('--json', 'changes as one JSON array')
    .action(diff);
}

/** Exit 1 where the two differ. */
async function diff(before: string, after: string, options: DiffOptions): Promise<void> {
  const [{ scenario: then }, { scenario: now }] = [await findScenario(before), await findScenario(after)];
  const changes = compareCases(then, now);
  if (options.json)
    writeJson(changes.map((change) => ({ ...change, says: changeWords(change, options.lang) })));
  else writeText(reportOf(changes, options.lang));
  if (changes.length > 0) process.exitCode = 1;
}

const ORDER: readonly Bearing[] = ['score', 'customer', 'brief'];

/** What moves scores first: that is what a trainer has to decide on. */
function reportOf(changes: readonly CaseChange[], lang: Lang): string {
  if (changes.length === 0)
    return { zh: '两个版本对学员来说一样。', en: 'The two are the same to trainees.' }[lang];
  return ORDER.flatMap((bearing) => {
    const here = changes.filter((change) => change.bearing === bearing);
    if (here.length === 0) return [];
    return [BEARING_WORDS[bearing][lang], ...here.map((change) => `  ${changeWords(change, lang)}`)];
  }).join('\n');
}
