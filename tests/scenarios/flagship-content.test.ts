import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/core/base/lang.ts';
import type { Mention } from '../../src/core/base/reading.ts';
import type { Choice } from '../../src/core/scenario/schema/scenario-schema.ts';
import { BEATS } from '../../src/core/scenario/vocabulary.ts';
import { choicesFor } from '../../src/core/session/choices.ts';
import { startRun, stepRun } from '../../src/core/session/step.ts';
import type { Run } from '../../src/core/session/run.ts';
import { flagshipContent, flagshipRun } from '../support/flagship.ts';

const { scenario, personas } = await flagshipContent();
const KINDS: ReadonlySet<Mention['kind']> = new Set(['option', 'need', 'demand', 'fact']);

const nameOf = ({ kind, id }: { readonly kind: string; readonly id?: string | undefined }): string =>
  `${kind}:${id ?? ''}`;

/** The choices that a call shows, turn by turn, when the best one is always picked. */
function shownIn(run: Run): readonly (readonly Choice[])[] {
  const sets: (readonly Choice[])[] = [];
  let { state } = startRun(run);
  while (state.status === 'running') {
    const shown = choicesFor(run, state);
    const pick = shown.find(({ grade }) => grade === 'fine') ?? shown[0];
    sets.push(shown);
    state = stepRun(run, state, pick ? { type: 'choice', id: pick.id } : { type: 'hang-up' }).state;
  }
  return sets;
}

/** How often, in percent, the longest (or shortest) of the replies shown is a fine one, and how often any one is. */
async function giveAway(lang: Lang) {
  const runs = await Promise.all(
    personas.flatMap(({ id }) =>
      [1, 2, 3, 4].map((seed) => flagshipRun({ persona: id, lang, seed, mode: 'guided' })),
    ),
  );
  const sets = runs.flatMap(shownIn);
  const byLength = sets.map((set) => [...set].sort((a, b) => a.say[lang].length - b.say[lang].length));
  const share = (fine: number): number => Math.round((100 * fine) / sets.length);
  return {
    shortest: share(byLength.filter((set) => set[0]?.grade === 'fine').length),
    longest: share(byLength.filter((set) => set.at(-1)?.grade === 'fine').length),
    first: share(sets.filter((set) => set[0]?.grade === 'fine').length),
  };
}

describe('the flagship case [C.3]', () => {
  it('has at least eighty lines over all the beats', () => {
    const lines = BEATS.map((beat) => scenario.lines[beat]?.length ?? 0);
    expect(Math.min(...lines)).toBeGreaterThan(0);
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(80);
  });

  it('blocks one good option in every run, and never all of them', () => {
    const values = scenario.variables.flatMap(({ values }) => values);
    const blockers = scenario.options.flatMap(({ blocked }) => blocked?.truth?.gate ?? []);
    expect([...blockers].sort()).toEqual([...values].sort());
  });

  it.each(LANGS)('knows by its phrases what its own replies talk of (%s)', async (lang) => {
    const { read } = await flagshipRun({ persona: 'angry', lang });
    const missed = scenario.choices.flatMap((choice) => {
      const found = new Set(
        read({ text: choice.say[lang], prev: '', channel: 'phone' }).mentions.map(nameOf),
      );
      return choice.mentions
        .filter((mention) => KINDS.has(mention.kind) && !found.has(nameOf(mention)))
        .map((mention) => `${choice.id} ${nameOf(mention)}`);
    });
    expect(missed.length).toBeLessThanOrEqual(3);
  });

  it.each(LANGS)('does not give the fine reply away by its length or its place (%s)', async (lang) => {
    const { shortest, longest, first } = await giveAway(lang);
    for (const share of [shortest, longest, first]) expect(share).toBeLessThanOrEqual(55);
  });
});
