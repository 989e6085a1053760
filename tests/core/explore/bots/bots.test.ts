import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../../src/core/base/lang.ts';
import { present } from '../../../../src/core/base/invariant.ts';
import type { Bot } from '../../../../src/core/explore/bots/bot.ts';
import { BOTS } from '../../../../src/core/explore/bots/catalogue.ts';
import type { Voice } from '../../../../src/core/explore/bots/play-bot.ts';
import { SEPARATES_FROM, TELLS_NEAR_FROM, simulate } from '../../../../src/core/explore/simulate.ts';
import { indexCase } from '../../../../src/core/reading/case-index.ts';
import { createReader } from '../../../../src/core/reading/read.ts';
import { RULES } from '../../../../src/core/rules/catalogue.ts';
import { readable } from '../../../../src/core/scenario/compile/read-content.ts';
import type { Mode } from '../../../../src/core/scenario/vocabulary.ts';
import { prepareRun } from '../../../../src/core/session/run.ts';
import { openCase } from '../../../../src/core/situation/case-file.ts';
import { loadContent } from '../../../../src/node/load-content.ts';
import { loadTextModel } from '../../../../src/node/load-text-model.ts';

/** What no adversary and no stress response may reach, in any case with any customer. */
const CEILING = 35;

/** What the skilled bot reaches at the least: its own written words, read by the reader; and by picking or Readings. */
const FLOOR = { texts: 70, readings: 80 } as const;

const SEEDS = 3;

/** Two who are near each other need more calls to be told apart. */
const NEAR_SEEDS = 10;

const content = await loadContent();
const personas = readable(content.personas);
const readers = Object.fromEntries(
  await Promise.all(
    LANGS.map(async (lang) => {
      const { model, words } = await loadTextModel(lang);
      return [lang, createReader(model, words)] as const;
    }),
  ),
);

interface Stage {
  readonly scenario: string;
  readonly persona: string;
  readonly lang: Lang;
  readonly mode: Mode;
  readonly voice: Voice;
}

const STAGES: readonly Stage[] = readable(content.scenarios).flatMap(({ id, personas: cast, choices }) =>
  cast.flatMap((persona): Stage[] => {
    const of = { scenario: id, persona };
    return [
      ...(choices.length > 0 ? [{ ...of, lang: 'zh', mode: 'guided', voice: 'readings' } as const] : []),
      { ...of, lang: 'zh', mode: 'free', voice: 'readings' },
      { ...of, lang: 'zh', mode: 'free', voice: 'texts' },
      { ...of, lang: 'en', mode: 'free', voice: 'texts' },
    ];
  }),
);

function play(
  { scenario: id, persona, lang, mode, voice }: Stage,
  { bots, seeds }: { readonly bots: readonly Bot[]; readonly seeds: number },
) {
  const scenario = present(
    readable(content.scenarios).find((one) => one.id === id),
    `${id} can be read`,
  );
  const rubric = present(
    readable(content.rubrics).find((one) => one.id === scenario.rubric),
    `its rubric can be read`,
  );
  const index = indexCase(scenario, lang, rubric);
  const read = present(readers[lang], 'a language has a reader');
  const run = prepareRun({
    scenario,
    persona: present(
      personas.find((one) => one.id === persona),
      `${persona} can be read`,
    ),
    rubric,
    rules: RULES,
    lang,
    mode,
    pace: 'untimed',
    seed: 1,
    read: (request) => read(request, index),
  });
  const runFor = (seed: number) => ({ ...run, seed, file: openCase(scenario, seed) });
  return simulate(runFor, { bots, seeds, voice });
}

type Demand = 'ceiling' | 'order' | 'near';

/** Known shortfalls (CHANGELOG.md, Known shortfalls): what a stage does not hold yet. `it.fails` turns red once it does. */
const SHORT: Readonly<Record<string, readonly Demand[]>> = {
  'foreign-body/repetitive/free/en/texts': ['order'],
  'foreign-body/logical/free/en/texts': ['order', 'near'],
  'line-down/logical/free/en/texts': ['order', 'near'],
  'plan-never-agreed/angry/free/en/texts': ['order', 'near'],
  'plan-never-agreed/logical/free/en/texts': ['order', 'near'],
  'plan-never-agreed/opportunistic/free/en/texts': ['order', 'near'],
  'return-for-a-fault/angry/free/en/texts': ['order'],
  'return-for-a-fault/logical/free/en/texts': ['order', 'near'],
  'gate-without-id/silent-one/guided/zh/readings': ['near'],
  'gate-without-id/expert/guided/zh/readings': ['near'],
  'gate-without-id/insulted-loyal/free/zh/texts': ['ceiling'],
  'return-refused/logical/free/en/texts': ['order'],
};

function holds({ scenario, persona, mode, lang, voice }: Stage, demand: Demand) {
  return SHORT[[scenario, persona, mode, lang, voice].join('/')]?.includes(demand) ? it.fails : it;
}

describe.each(STAGES)('$scenario with the $persona customer, $mode, $lang, $voice', (stage) => {
  const { bots, separation } = play(stage, { bots: BOTS, seeds: SEEDS });

  holds(stage, 'ceiling')(`lets no adversary over ${CEILING}`, () => {
    const over = bots.filter(({ kind, scores }) => kind === 'unskilled' && scores.most > CEILING);
    expect(over).toEqual([]);
  });

  it('lets the skilled bot over its floor, with the need met', () => {
    const skilled = bots.find(({ kind }) => kind === 'skilled');
    expect(skilled?.scores.least).toBeGreaterThanOrEqual(FLOOR[stage.voice]);
    expect(skilled?.endings).toEqual({ resolved: SEEDS });
  });

  holds(stage, 'order')('puts the learner and the average below somebody good who slips', () => {
    const mean = (id: string): number => bots.find(({ bot }) => bot === id)?.scores.mean ?? 0;
    expect(mean('novice')).toBeLessThan(mean('slipping'));
    expect(mean('average')).toBeLessThan(mean('slipping'));
    expect(mean('average')).toBeLessThan(mean('skilled'));
  });

  holds(stage, 'near')(`tells even those two apart at ${TELLS_NEAR_FROM / 1000} or more`, () => {
    const pair = BOTS.filter(({ id }) => id === 'slipping' || id === 'average');
    const { near } = play(stage, { bots: pair, seeds: NEAR_SEEDS });
    expect(near).toBeGreaterThanOrEqual(TELLS_NEAR_FROM);
  });

  it(`tells skilled from unskilled at ${SEPARATES_FROM / 1000} or more`, () => {
    expect(separation).toBeGreaterThanOrEqual(SEPARATES_FROM);
  });
});

describe('the catalogue of bots', () => {
  it('has every adversary that was asked for, and the four stress responses', () => {
    const ids = BOTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [
      ...['fight', 'flight', 'freeze', 'fawn', 'stuffer', 'repeated-apology', 'parrot', 'pasted-sample'],
      ...['blank', 'gibberish', 'another-language', 'pleaser', 'no-to-everything', 'lawyer'],
      ...['early-transfer', 'invented-figures'],
    ])
      expect(ids).toContain(id);
  });
});
