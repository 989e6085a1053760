import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/core/base/lang.ts';
import { flagshipRun } from '../support/flagship.ts';
import {
  GAMERS,
  averageWriter,
  badWriter,
  playWriter,
  skilledWriter,
  type Writer,
} from '../support/free-replies.ts';

const PERSONAS = ['angry', 'repetitive', 'logical', 'opportunistic'];
const SEEDS = [1, 2, 3, 4];

const PAIRS = LANGS.flatMap((lang) => PERSONAS.map((persona) => ({ lang, persona })));

describe.each(PAIRS)('free writing in $lang with the $persona customer', ({ lang, persona }) => {
  const totals = (writer: Writer): Promise<number[]> =>
    Promise.all(
      SEEDS.map(
        async (seed) =>
          playWriter(await flagshipRun({ persona, lang, seed }), writer).result?.score.total ?? 0,
      ),
    );
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('puts a skilled, an average and a bad trainee in this order', async () => {
    const [skilled, average, bad] = await Promise.all([skilledWriter, averageWriter, badWriter].map(totals));
    expect(mean(skilled ?? [])).toBeGreaterThan(mean(average ?? []) + 20);
    expect(mean(average ?? [])).toBeGreaterThan(mean(bad ?? []));
    expect(Math.max(...(bad ?? []))).toBeLessThan(50);
  });

  it('ends settled with the need met for a skilled trainee', async () => {
    for (const seed of SEEDS) {
      const { result } = playWriter(await flagshipRun({ persona, lang, seed }), skilledWriter);
      expect({ seed, needMet: result?.needMet, ending: result?.ending.class }).toEqual({
        seed,
        needMet: true,
        ending: 'resolved',
      });
    }
  });

  it.each(Object.entries(GAMERS))('scores under 40 for %s', async (_name, writer) => {
    expect(Math.max(...(await totals(writer)))).toBeLessThan(40);
  });
});
