import type { Rule } from '../rules/rule.ts';
import type { EndingClass } from '../scenario/vocabulary.ts';
import type { Run } from '../session/run.ts';
import type { Result } from '../session/result.ts';
import type { Bot } from './bots/bot.ts';
import { playBot, type Voice } from './bots/play-bot.ts';
import { separation } from './separation.ts';

/** From this separation on (permille) a case tells skilled and unskilled trainees apart. */
export const SEPARATES_FROM = 950;

/** From this one on a case also tells apart two trainees who are near each other: good with slips, and average. */
export const TELLS_NEAR_FROM = 800;

/** The near pair, by id. */
const NEAR = { upper: 'slipping', lower: 'average' } as const;

/** What the calls of one bot came to. */
export interface BotOutcome {
  readonly bot: string;
  readonly kind: Bot['kind'];
  readonly runs: number;
  /** Totals: the least, the quartiles (nearest rank), the most, and the mean rounded down. */
  readonly scores: {
    readonly least: number;
    readonly lower: number;
    readonly median: number;
    readonly upper: number;
    readonly most: number;
    readonly mean: number;
  };
  /** Replies in a call: the mean rounded down, and the most. */
  readonly replies: { readonly mean: number; readonly most: number };
  readonly endings: Readonly<Partial<Record<EndingClass, number>>>;
}

export interface Simulation {
  readonly bots: readonly BotOutcome[];
  /** Between skilled and unskilled bots, permille; null where one of them did not play. */
  readonly separation: number | null;
  /** Between somebody good with slips and somebody average, permille; null where one of them did not play. */
  readonly near: number | null;
  /** Between skilled and unskilled by rule, for rules that found something in calls of both. The worst first. */
  readonly rules: readonly { readonly rule: string; readonly separation: number }[];
}

interface Played {
  readonly bot: Bot;
  readonly results: readonly Result[];
}

/** Plays bots over seeds 1 to `seeds`, with one customer in one language and mode. `runFor`: the run of a seed. */
export function simulate(
  runFor: (seed: number) => Run,
  { bots, seeds, voice }: { readonly bots: readonly Bot[]; readonly seeds: number; readonly voice: Voice },
): Simulation {
  const runs = Array.from({ length: seeds }, (_, i) => runFor(i + 1));
  const played = bots.map((bot): Played => ({
    bot,
    results: runs.flatMap((run) => playBot(run, bot, voice).result ?? []),
  }));
  const totals = (kind: Bot['kind']): readonly number[] =>
    resultsOf(played, kind).map(({ score }) => score.total);
  return {
    bots: played.map(outcomeOf),
    separation: separation(totals('skilled'), totals('unskilled')),
    near: separation(totalsOf(played, NEAR.upper), totalsOf(played, NEAR.lower)),
    rules: ruleSeparations(runs[0]?.rules ?? [], played),
  };
}

function resultsOf(played: readonly Played[], kind: Bot['kind']): readonly Result[] {
  return played.filter(({ bot }) => bot.kind === kind).flatMap(({ results }) => results);
}

function totalsOf(played: readonly Played[], id: string): readonly number[] {
  return played
    .filter(({ bot }) => bot.id === id)
    .flatMap(({ results }) => results.map(({ score }) => score.total));
}

function outcomeOf({ bot, results }: Played): BotOutcome {
  const totals = results.map(({ score }) => score.total).sort((a, b) => a - b);
  const replies = results.map(({ kpis }) => kpis.replies);
  const endings: Partial<Record<EndingClass, number>> = {};
  for (const { ending } of results) endings[ending.class] = (endings[ending.class] ?? 0) + 1;
  return {
    bot: bot.id,
    kind: bot.kind,
    runs: results.length,
    scores: {
      least: rank(totals, 0),
      lower: rank(totals, 250),
      median: rank(totals, 500),
      upper: rank(totals, 750),
      most: rank(totals, 1000),
      mean: mean(totals),
    },
    replies: { mean: mean(replies), most: Math.max(0, ...replies) },
    endings,
  };
}

/** The value at a share (permille) of a sorted list, by nearest rank. */
function rank(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil((sorted.length * share) / 1000) - 1)] ?? 0;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.floor(values.reduce((sum, one) => sum + one, 0) / values.length);
}

function ruleSeparations(rules: readonly Rule[], played: readonly Played[]): Simulation['rules'] {
  return rules
    .flatMap((rule) => {
      const marks = (kind: Bot['kind']): readonly number[] =>
        resultsOf(played, kind).flatMap((result) => markOf(rule, result) ?? []);
      const [skilled, unskilled] = [marks('skilled'), marks('unskilled')];
      // A rule that finds the same in every call, a fault that nobody commits say, has nothing to tell.
      if (new Set([...skilled, ...unskilled]).size < 2) return [];
      const told = separation(skilled, unskilled);
      return told === null ? [] : [{ rule: rule.id, separation: told }];
    })
    .sort((a, b) => a.separation - b.separation || (a.rule < b.rule ? -1 : 1));
}

/** How well a call did by one rule: the mean share of its chances (permille), or less the more faults; null: no chance. */
function markOf(rule: Rule, { score }: Result): number | null {
  const found = score.findings.filter((finding) => finding.rule === rule.id);
  if (rule.kind === 'fault') return 0 - found.reduce((sum, { permille }) => sum + permille, 0);
  return found.length === 0 ? null : mean(found.map(({ permille }) => permille));
}
