import type { Command } from 'commander';

import { createProgram } from '../../src/cli/program.ts';
import type { GeneratedFile } from './generator.ts';
import { table } from './page.ts';

/** The command line as it describes itself. It speaks English only, so there is one page. */
export function commandsPage(): GeneratedFile {
  const { commands } = createProgram();
  const lead =
    'What `npm run -s steadyline -- <command>` understands. With `--json` there is one JSON value, or JSON lines, on standard output and words on standard error. Exit codes: 0 good, 1 found something, 2 a call that cannot be carried out. The schemas of all outputs are in `schemas/`.';
  const content = ['<!-- npm run generate -->', '# Commands', lead, ...commands.map(section)].join('\n\n');
  return { path: 'docs/catalogue/commands.md', content: `${content}\n` };
}

/** Defaults are left out: some are those of the machine at hand. */
function section(command: Command): string {
  const call = [command.name(), ...command.registeredArguments.map(argument)].join(' ');
  const rows = command.options.map(({ flags, description }) => [`\`${flags}\``, description]);
  const options = rows.length === 0 ? [] : [table(['option', 'what it does'], rows)];
  return [`## ${command.name()}`, `\`${call}\`: ${command.description()}`, ...options].join('\n\n');
}

function argument(one: Command['registeredArguments'][number]): string {
  const inside = `${one.name()}${one.variadic ? ' …' : ''}`;
  return one.required ? `<${inside}>` : `[${inside}]`;
}
