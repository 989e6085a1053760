import type { SimulationLine } from '../../contract/simulation-output.ts';
import type { Voice } from '../../core/explore/bots/play-bot.ts';
import { SEPARATES_FROM, TELLS_NEAR_FROM, type Simulation } from '../../core/explore/simulate.ts';
import type { Run } from '../../core/session/run.ts';

/** A simulation as the outside sees it: shares from 0 to 1, and a warning where the case tells nobody apart. */
export function simulationOutput(
  run: Run,
  { voice, seeds }: { readonly voice: Voice; readonly seeds: number },
  { bots, separation, near, rules }: Simulation,
): SimulationLine {
  return {
    scenario: run.file.scenario.id,
    rubric: run.rubric.id,
    persona: run.player.persona.id,
    lang: run.lang,
    mode: run.mode,
    voice,
    seeds,
    bots: bots.map((bot) => ({ ...bot })),
    auc: separation === null ? null : separation / 1000,
    near: near === null ? null : near / 1000,
    rules: rules.map(({ rule, separation: told }) => ({ rule, auc: told / 1000 })),
    warnings: warningsOf({ separation, near, rules }),
  };
}

function warningsOf({ separation, near, rules }: Omit<Simulation, 'bots'>): string[] {
  const backwards = rules.filter(({ separation: told }) => told < 500).map(({ rule }) => rule);
  return [
    ...(separation !== null && separation < SEPARATES_FROM
      ? [
          `Skilled and unskilled bots are told apart at ${separation / 1000}; ${SEPARATES_FROM / 1000} is wanted.`,
        ]
      : []),
    ...(near !== null && near < TELLS_NEAR_FROM
      ? [`Good with slips and average are told apart at ${near / 1000}; ${TELLS_NEAR_FROM / 1000} is wanted.`]
      : []),
    ...(backwards.length > 0 ? [`Unskilled bots do better by: ${backwards.join(', ')}.`] : []),
  ];
}

/** The same as a table. */
export function simulationText(line: SimulationLine): string {
  const { scenario, persona, lang, mode, voice, seeds, bots, auc, near, rules, warnings } = line;
  const rows = bots.map(({ bot, scores, replies, endings }) => {
    const ends = Object.entries(endings).map(([ending, count]) => `${ending} ${count}`);
    const { least, median, most, mean } = scores;
    const figures = [least, median, most, mean, replies.mean].map((value) => String(value).padStart(5));
    return `  ${bot.padEnd(18)}${figures.join(' ')}  ${ends.join(', ')}`;
  });
  const weakest = rules.slice(0, 5).map(({ rule, auc: told }) => `${rule} ${told.toFixed(2)}`);
  return [
    `${scenario} · ${persona} · ${lang} · ${mode} · ${voice} · ${seeds} seeds`,
    `  ${'bot'.padEnd(18)}${['least', 'med', 'most', 'mean', 'turns'].map((head) => head.padStart(5)).join(' ')}`,
    ...rows,
    `  separation ${auc?.toFixed(3) ?? '-'}, near pair ${near?.toFixed(3) ?? '-'}; least telling rules: ${weakest.join(', ')}`,
    ...warnings.map((warning) => `  ! ${warning}`),
    '',
  ].join('\n');
}
