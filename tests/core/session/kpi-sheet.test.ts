import { describe, expect, it } from 'vitest';
import { playBot } from '../../../src/core/explore/bots/play-bot.ts';
import { skilled } from '../../../src/core/explore/bots/skilled.ts';
import { LANGS } from '../../../src/core/base/lang.ts';
import type { Reading } from '../../../src/core/base/reading.ts';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import type { Pace } from '../../../src/core/scenario/vocabulary.ts';
import { BAD_REASONS, GOOD_REASONS, kpiSheet, SAVED_CONTACTS } from '../../../src/core/session/kpi-sheet.ts';
import { prepareRun } from '../../../src/core/session/run.ts';
import { startRun, stepRun } from '../../../src/core/session/step.ts';
import { loadKpiWords } from '../../../src/node/load-kpi-words.ts';
import { flagshipRun } from '../../support/flagship.ts';
import { STRESSED } from '../../support/stressed-bots.ts';
import { reading, tinyPersona, tinyRubric, tinyScenario } from '../../support/tiny.ts';

/** A call of the given replies, five seconds each where it is timed, hung up in the end unless it is over. */
function call(replies: readonly Reading[], pace: Pace = 'standard') {
  const run = prepareRun({
    scenario: tinyScenario({ variables: [], options: tinyScenario().options.slice(1) }),
    persona: tinyPersona(),
    rubric: tinyRubric(),
    rules: RULES,
    lang: 'en',
    mode: 'free',
    pace,
    seed: 1,
    read: () => reading([]),
  });
  let { state } = startRun(run);
  replies.forEach((said, i) => {
    const at = pace === 'untimed' ? {} : { at: (i + 1) * (i + 1) * 1000 };
    state = stepRun(run, state, { type: 'reply', text: 'words', ...at }, said).state;
  });
  if (state.status === 'running') state = stepRun(run, state, { type: 'hang-up' }).state;
  return kpiSheet(run, state);
}

const van = reading(
  [{ act: 'offer', option: 'van' }, 'give-timeframe'],
  [
    { kind: 'option', id: 'van' },
    { kind: 'time', value: 60, start: 10, end: 20 },
  ],
);
const heard = reading(['name-feeling', 'paraphrase']);
const FINE = [heard, van, reading(['close'])];

describe('the KPIs of a run [G4.1]', () => {
  it('count a resolved call as solved at first contact, with a contact saved for the matter', () => {
    expect(call(FINE)).toMatchObject({ csat: 5, firstContactResolution: true, escalated: false });
    expect(call(FINE).contactsSaved).toContain('same-matter');
  });

  it('count nothing saved where the trainee gives up', () => {
    expect(call([reading(['rude'])])).toMatchObject({ firstContactResolution: false, contactsSaved: [] });
  });

  it('take response times from the customer’s last words, and handling time to the last input', () => {
    expect(call(FINE)).toMatchObject({ handlingTime: 9000, responseTime: { mean: 3000, longest: 5000 } });
  });

  it('have no times in an untimed run', () => {
    expect(call(FINE, 'untimed')).toMatchObject({ handlingTime: null, responseTime: null });
  });

  it('have no response time where nothing was answered', () => {
    expect(call([]).responseTime).toBeNull();
  });

  it('see a transfer as an escalation', () => {
    expect(call([reading(['refer'])]).escalated).toBe(true);
  });
});

describe('the customer’s answer to the survey [G4.2]', () => {
  it('names first what speaks for the stars', () => {
    const [first] = call(FINE).csatReasons;
    expect(first).toBe('need-met');
    const bad = call([reading([{ act: 'rude', severe: true }])]).csatReasons;
    expect(bad[0]).toBe('insulted');
    expect(bad).toContain('need-unmet');
  });

  it('gives one to three reasons with every customer, content or not', async () => {
    for (const persona of ['angry', 'repetitive', 'logical', 'opportunistic'])
      for (const bot of [skilled, ...STRESSED]) {
        const run = await flagshipRun({ persona, lang: 'zh' });
        const { csat, csatReasons } = kpiSheet(run, playBot(run, bot, 'readings'));
        expect(csatReasons.length).toBeGreaterThan(0);
        expect(csatReasons.length).toBeLessThanOrEqual(3);
        const isGood = (GOOD_REASONS as readonly string[]).includes(csatReasons[0] ?? '');
        if (csat !== 3) expect({ persona, csat, isGood }).toEqual({ persona, csat, isGood: csat > 3 });
      }
  });

  it.each(LANGS)('has words for every reason, and for how every figure is come by (%s)', async (lang) => {
    const { csat, saved, kpis } = await loadKpiWords(lang);
    expect(Object.keys(csat).sort()).toEqual([...GOOD_REASONS, ...BAD_REASONS].sort());
    expect(Object.keys(saved)).toEqual([...SAVED_CONTACTS]);
    expect(Object.values(kpis).every(({ name, how }) => name.length > 1 && how.length > 8)).toBe(true);
    expect(Object.keys(kpis)).toHaveLength(6);
  });
});
