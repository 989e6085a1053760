import type { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parMaterial } from '../../core/explore/par-material.ts';
import { parOfCase } from '../../core/explore/par-of-case.ts';
import { RULES } from '../../core/rules/catalogue.ts';
import { readable, type Content } from '../../core/scenario/compile/read-content.ts';
import { parFile } from '../../core/scenario/par-file.ts';
import type { Par } from '../../core/scenario/schema/par-schema.ts';
import { findScenario, loadLibrary } from '../library.ts';
import { callersPath, say, writeJson, writeText } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

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
    if (options.write) await keep(library, id, estimated);
  }
}

async function casesOf(
  names: readonly string[],
): Promise<readonly { readonly id: string; readonly library: Content }[]> {
  if (names.length > 0)
    return Promise.all(
      names.map(async (name) => {
        const { scenario, library } = await findScenario(name);
        return { id: scenario.id, library };
      }),
    );
  const library = await loadLibrary();
  return readable(library.scenarios).map(({ id }) => ({ id, library }));
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

async function keep(library: Content, id: string, estimated: Par): Promise<void> {
  const { file } = library.scenarios.find((one) => one.id === id) ?? {};
  const path = join(dirname(callersPath(file?.path ?? '')), 'par.yaml');
  await writeFile(path, parFile(estimated)).catch((error: unknown) => {
    throw new UsageError(`The estimates cannot be written to ${path}: ${String(error)}`);
  });
  say(path);
}
