import type { Command } from 'commander';
import { certifyCase } from '../../core/explore/certify/certify.ts';
import { parInputs, type ParMaterial } from '../../core/explore/par-inputs.ts';
import { parMaterial } from '../../core/explore/par-material.ts';
import { parOfCase } from '../../core/explore/par-of-case.ts';
import { RULES } from '../../core/rules/catalogue.ts';
import { readable, type Content } from '../../core/scenario/compile/read-content.ts';
import { certificateFile } from '../../core/explore/certify/certificate-file.ts';
import type { Par } from '../../core/scenario/schema/par-schema.ts';
import { casesOf } from '../cases-of.ts';
import { findPersona } from '../library.ts';
import { certificateOutput, certificateText } from '../output/certificate-output.ts';
import { say, writeJson, writeText } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { writeBeside } from '../write-beside.ts';

interface CertifyOptions {
  readonly persona?: string;
  readonly write?: true;
  readonly json?: true;
}

export function addCertify(program: Command): void {
  program
    .command('certify')
    .description(
      'what can happen in a case: states, beats and endings with a shortest way to each, dead ends, rules',
    )
    .argument('[scenario...]', 'ids or paths of scenarios; without any, all of the product')
    .option('--persona <persona>', 'only this customer')
    .option('--write', 'keep the certificate in certificate.yaml beside the case')
    .option('--json', 'one JSON line a case')
    .action(certify);
}

/** Exit 1 where a case does not keep what is asked of it. */
async function certify(names: readonly string[], options: CertifyOptions): Promise<void> {
  if (options.write && options.persona !== undefined)
    throw new UsageError('A certificate is of all customers of a case: leave out --persona to write one.');
  for (const { id, library } of await casesOf(names)) {
    const material = materialOf(library, id, options.persona);
    const certificate = certifyCase(material);
    const output = certificateOutput(material.scenario, certificate, parOf(library, material));
    if (options.json) writeJson(output);
    else writeText(certificateText(output));
    if (options.write) await writeBeside(library, id, 'certificate.yaml', certificateFile(certificate));
    if (output.problems.length > 0) process.exitCode = 1;
    if (options.json) output.problems.forEach(say);
  }
}

function materialOf(library: Content, id: string, persona: string | undefined): ParMaterial {
  const material = parMaterial(library, id, RULES);
  if (!material) throw new UsageError(`The rubric of ${id} cannot be read: \`lint\` tells why.`);
  if (persona === undefined) return material;
  return { ...material, personas: [findPersona(library, material.scenario, persona)] };
}

/** What is kept beside the case, unless it is stale. */
function parOf(library: Content, material: ParMaterial): Par {
  const { id, personas } = material.scenario;
  const [kept] = readable(library.pars.filter((par) => par.id === id));
  const whole = parMaterial(library, id, RULES) ?? material;
  const par = kept?.inputs === parInputs(whole) ? kept : parOfCase(material);
  const asked = personas.filter((one) => material.personas.some((persona) => persona.id === one));
  return { ...par, estimates: par.estimates.filter(({ persona }) => asked.includes(persona)) };
}
