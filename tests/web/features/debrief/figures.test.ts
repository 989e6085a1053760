// @vitest-environment node
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { kpiSheet } from '../../../../src/core/session/kpi-sheet.ts';
import { loadKpiWords } from '../../../../src/node/load-kpi-words.ts';
import { figureRows } from '../../../../src/web/features/debrief/figures/figure-rows.ts';
import { wayOf } from '../../../../src/web/features/debrief/figures/way-of.ts';
import { act, type Talk } from '../../../../src/web/features/practise/talk.ts';
import { flagshipTalk } from '../../support/talk.ts';
import { speak } from '../../support/words.ts';

async function played(pace: 'untimed' | 'standard'): Promise<Talk> {
  const said = act(await flagshipTalk({ mode: 'free', pace }), { type: 'reply', text: '我听着。' }, 4_000);
  return act(said, { type: 'hang-up' }, 10_000);
}

describe.each(['zh', 'en'] as const)('the figures of a call, in %s [G4.1]', (lang) => {
  it('each have a name, a value and how they are come by', async () => {
    await speak(lang);
    const { loaded, state } = await played('standard');
    const words = await loadKpiWords(lang);
    const rows = figureRows({ kpis: kpiSheet(loaded.run, state), words }, i18next.t);
    expect(rows.map(({ name }) => name)).toEqual([
      ...Object.values(words.kpis).map(({ name }) => name),
      i18next.t('figures.replies'),
    ]);
    for (const { value, how } of rows) expect([value, how]).not.toContain('');
    expect(rows.map(({ value }) => value)).toContain('0:10');
  });

  it('have no times where the call was untimed', async () => {
    await speak(lang);
    const { loaded, state } = await played('untimed');
    const rows = figureRows(
      { kpis: kpiSheet(loaded.run, state), words: await loadKpiWords(lang) },
      i18next.t,
    );
    expect(rows.filter(({ value }) => value === i18next.t('figures.none'))).toHaveLength(2);
  });
});

describe('the way from floor to par', () => {
  const estimates = [
    { persona: 'angry', mode: 'guided', par: 99, floor: 17 },
    { persona: 'angry', mode: 'free', par: 98, floor: 0 },
  ] as const;

  it('holds for customer and mode, between 0 and 100', async () => {
    const { loaded, state } = await played('untimed');
    const total = state.result?.score.total ?? 0;
    expect(wayOf({ estimates: [...estimates] }, loaded.run, state)).toEqual({
      floor: 0,
      par: 98,
      way: Math.floor((total * 100) / 98),
    });
  });

  it('is not told under another rubric, nor without an estimate, nor before the end', async () => {
    const { loaded, state } = await played('untimed');
    const other = { ...loaded.run, rubric: { ...loaded.run.rubric, id: 'quality-sheet' } };
    expect(wayOf({ estimates: [...estimates] }, other, state)).toBeNull();
    expect(wayOf({ estimates: [estimates[0]] }, loaded.run, state)).toBeNull();
    expect(wayOf({ estimates: [...estimates] }, loaded.run, { ...state, result: null })).toBeNull();
  });
});
