import type { Command } from 'commander';
import { parMaterial } from '../../core/explore/par-material.ts';
import { parOfCase } from '../../core/explore/par-of-case.ts';
import { RULES } from '../../core/rules/catalogue.ts';
import type { Content } from '../../core/scenario/compile/read-content.ts';
import { parFile } from '../../core/scenario/par-file.ts';
import type { Par } from '../../core/scenario/schema/par-schema.ts';
import { casesOf } from '../cases-of.ts';
import { writeJson, writeText } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { writeBeside } from '../write-beside.ts';

interface ParOptions {
  readonly write?: true;
  readonly json?: true;
}

export function addPar(program: Command): void {
  program
    .command('par')
    .description(
      'estimate what mastery (par) and blind picking (floor) reach in a case, by customer and mode',
    )
    .argument('[scenario...]', 'ids or paths of scenarios; without any, all of the product')
    .option('--write', 'keep the estimates in par.yaml beside the case')
    .option('--json', 'one JSON line a case')
    .action(par);
}

async function par(names: readonly string[], options: ParOptions): Promise<void> {
  for (const { id, library } of await casesOf(names)) {
    const estimated = parOf(library, id);
    if (options.json) writeJson({ scenario: id, ...estimated });
    else tell(id, estimated);
    if (options.write) await writeBeside(library, id, 'par.yaml', parFile(estimated));
  }
}

function parOf(library: Content, id: string): Par {
  const material = parMaterial(library, id, RULES);
  if (!material) throw new UsageError(`The rubric of ${id} cannot be read: \`lint\` tells why.`);
  return parOfCase(material);
}

function tell(id: string, { estimates, how }: Par): void {
  writeText(`${id} (${how})`);
  for (const { persona, mode, par: best, floor } of estimates)
    writeText(`  ${persona.padEnd(16)} ${mode.padEnd(7)} par ${best}  floor ${floor}`);
}
