import type { Command } from 'commander';
import { LANGS, type Lang } from '../../core/base/lang.ts';
import { BOTS } from '../../core/explore/bots/catalogue.ts';
import type { Voice } from '../../core/explore/bots/play-bot.ts';
import { SEPARATES_FROM, simulate } from '../../core/explore/simulate.ts';
import { readable, type Content } from '../../core/scenario/compile/read-content.ts';
import type { Scenario } from '../../core/scenario/schema/scenario-schema.ts';
import { MODES, type Mode } from '../../core/scenario/vocabulary.ts';
import { openCase } from '../../core/situation/case-file.ts';
import { prepareCall } from '../call.ts';
import { findScenario, loadLibrary } from '../library.ts';
import { langOption, simulatedModeOption, wholeNumber } from '../options.ts';
import { simulationOutput, simulationText } from '../output/simulation-output.ts';
import { say, writeJson, writeText } from '../terminal.ts';

interface SimulateOptions {
  readonly persona?: string;
  readonly rubric?: string;
  readonly lang?: Lang;
  readonly mode?: Mode;
  readonly seeds: number;
  readonly readings?: true;
  readonly json?: true;
}

export function addSimulate(program: Command): void {
  program
    .command('simulate')
    .description('bots of known skill play a case: how they score, and whether the case tells them apart')
    .argument('[scenario]', 'id or path of a scenario; without it all of the product')
    .option('--persona <persona>', 'only this customer')
    .option('--rubric <rubric>', 'what counts, and how much; without it the one that the scenario names')
    .addOption(langOption())
    .addOption(simulatedModeOption())
    .option('--seeds <number>', 'calls of each bot', wholeNumber, 8)
    .option('--readings', 'inject the Readings that replies should give, instead of writing and reading them')
    .option('--json', 'one JSON line for each customer, language and mode')
    .action(runSimulation);
}

/** Exit 1 where a case does not tell skilled from unskilled; what else is odd is told and let pass. */
async function runSimulation(name: string | undefined, options: SimulateOptions): Promise<void> {
  for (const { scenario, library } of await casesOf(name))
    for (const persona of options.persona === undefined ? scenario.personas : [options.persona])
      for (const mode of modesOf(scenario, options.mode))
        for (const lang of options.lang === undefined ? LANGS : [options.lang])
          await report(library, scenario, { ...options, persona, mode, lang });
}

async function casesOf(
  name: string | undefined,
): Promise<readonly { readonly scenario: Scenario; readonly library: Content }[]> {
  if (name !== undefined) return [await findScenario(name)];
  const library = await loadLibrary();
  return readable(library.scenarios).map((scenario) => ({ scenario, library }));
}

function modesOf({ choices }: Scenario, asked: Mode | undefined): readonly Mode[] {
  if (asked !== undefined) return [asked];
  return MODES.filter((mode) => mode === 'free' || choices.length > 0);
}

type Asked = SimulateOptions & Required<Pick<SimulateOptions, 'persona' | 'mode' | 'lang'>>;

async function report(library: Content, scenario: Scenario, asked: Asked): Promise<void> {
  const { seeds, readings, json } = asked;
  const voice: Voice = readings || asked.mode === 'guided' ? 'readings' : 'texts';
  const { run } = await prepareCall(library, scenario, { ...asked, pace: 'untimed', seed: 1 });
  const runFor = (seed: number) => ({ ...run, seed, file: openCase(scenario, seed) });
  const found = simulationOutput(run, { voice, seeds }, simulate(runFor, { bots: BOTS, seeds, voice }));
  if (json) writeJson(found);
  else writeText(simulationText(found));
  for (const warning of found.warnings)
    say(`${found.scenario}, ${found.persona}, ${found.lang}, ${found.mode}: ${warning}`);
  if (found.auc !== null && found.auc * 1000 < SEPARATES_FROM) process.exitCode = 1;
}
