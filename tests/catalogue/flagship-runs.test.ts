import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/core/base/lang.ts';
import { playBot } from '../../src/core/explore/bots/play-bot.ts';
import { skilled } from '../../src/core/explore/bots/skilled.ts';
import { choicesFor } from '../../src/core/session/choices.ts';
import { startRun, stepRun } from '../../src/core/session/step.ts';
import type { SessionState } from '../../src/core/session/state.ts';
import type { Run } from '../../src/core/session/run.ts';
import { flagshipRun } from '../support/flagship.ts';
import { STRESSED } from '../support/stressed-bots.ts';

const PERSONAS = [
  'angry',
  'repetitive',
  'logical',
  'opportunistic',
  'anxious-elder',
  'silent-one',
  'expert',
  'insulted-loyal',
];
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const BAD_ENDS = ['soothed', 'lost', 'hung-up'];

function pickAlways(run: Run, grade: 'fine' | 'poor'): SessionState {
  let { state } = startRun(run);
  while (state.status === 'running') {
    const shown = choicesFor(run, state);
    const pick = shown.find((choice) => choice.grade === grade) ?? shown[0];
    state = stepRun(run, state, pick ? { type: 'choice', id: pick.id } : { type: 'hang-up' }).state;
  }
  return state;
}

describe.each(PERSONAS)('the flagship case with the %s customer [C.3] [P.5]', (persona) => {
  it.each(LANGS)('is settled with the need met and scores 80 or more by fine choices (%s)', async (lang) => {
    for (const seed of SEEDS) {
      const { result } = pickAlways(await flagshipRun({ persona, lang, seed, mode: 'guided' }), 'fine');
      expect({ seed, ending: result?.ending.class, needMet: result?.needMet }).toEqual({
        seed,
        ending: 'resolved',
        needMet: true,
      });
      expect(result?.score.total).toBeGreaterThanOrEqual(80);
    }
  });

  it('ends badly and scores under 50 by poor choices', async () => {
    for (const seed of SEEDS) {
      const { result } = pickAlways(await flagshipRun({ persona, lang: 'zh', seed, mode: 'guided' }), 'poor');
      expect(BAD_ENDS).toContain(result?.ending.class);
      expect(result?.score.total).toBeLessThan(50);
    }
  });

  it('is settled with the need met and scores 80 or more for a skilled trainee, on injected Readings', async () => {
    for (const seed of SEEDS) {
      const { result, turns } = playBot(
        await flagshipRun({ persona, lang: 'zh', seed }),
        skilled,
        'readings',
      );
      expect({ seed, ending: result?.ending.class, needMet: result?.needMet }).toEqual({
        seed,
        ending: 'resolved',
        needMet: true,
      });
      expect(result?.score.total).toBeGreaterThanOrEqual(80);
      expect(turns.length).toBeLessThanOrEqual(12);
    }
  });

  it.each(STRESSED.map((bot) => [bot.id, bot] as const))(
    'ends badly and scores under 50 for a trainee in %s, on injected Readings [P.6]',
    async (_name, bot) => {
      for (const seed of SEEDS) {
        const { result } = playBot(await flagshipRun({ persona, lang: 'zh', seed }), bot, 'readings');
        expect(BAD_ENDS).toContain(result?.ending.class);
        expect(result?.needMet).toBe(false);
        expect(result?.score.total).toBeLessThan(50);
      }
    },
  );

  it('scores equal on equal Readings in two languages', async () => {
    const [zh, en] = await Promise.all(
      LANGS.map(async (lang) => playBot(await flagshipRun({ persona, lang }), skilled, 'readings').result),
    );
    expect(zh?.score).toEqual(en?.score);
  });
});

it('comes to one and the same state when it is played a thousand times', async () => {
  const run = await flagshipRun({ persona: 'angry', lang: 'zh' });
  const first = JSON.stringify(playBot(run, skilled, 'readings'));
  for (let i = 0; i < 1000; i += 1)
    expect(JSON.stringify(playBot(run, skilled, 'readings')) === first).toBe(true);
});
