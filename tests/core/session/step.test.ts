import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/core/base/reading.ts';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { choicesFor, readingOfChoice } from '../../../src/core/session/choices.ts';
import { prepareRun, type Run, type RunSettings } from '../../../src/core/session/run.ts';
import { startRun, stepRun } from '../../../src/core/session/step.ts';
import type { SessionState } from '../../../src/core/session/state.ts';
import { reading, tinyPersona, tinyRubric, tinyScenario, type SaidAct } from '../../support/tiny.ts';

/** Reads a reply that lists its acts, so that a test says what is read in the reply itself. */
const readActs: RunSettings['read'] = ({ text }): Reading =>
  reading(text.split(' ').filter(Boolean) as SaidAct[]);

function tinyRun(change: Partial<RunSettings> = {}): Run {
  return prepareRun({
    scenario: tinyScenario(),
    persona: tinyPersona(),
    rubric: tinyRubric(),
    rules: [],
    lang: 'en',
    mode: 'free',
    pace: 'untimed',
    seed: 1,
    read: readActs,
    ...change,
  });
}
const say = (run: Run, state: SessionState, text: string): SessionState =>
  stepRun(run, state, { type: 'reply', text }).state;
const offerVan = reading(['offer'], [{ id: 'van' }]);

describe('a call', () => {
  it('opens with the customer', () => {
    const { state, events } = startRun(tinyRun());
    expect(state.opening.map((utterance) => utterance.text)).toEqual(['Hello?']);
    expect(events).toHaveLength(1);
  });

  it('can be brought to a good end with the need met', () => {
    const run = tinyRun();
    let state = say(run, startRun(run).state, 'name-feeling');
    expect(state.situation.openDemand).toBe('fire-him');
    state = stepRun(run, state, { type: 'reply', text: '' }, offerVan).state;
    expect(state.situation.accepted).toBe('van');
    state = say(run, state, 'close');
    expect(state.result).toMatchObject({
      ending: { class: 'resolved' },
      needMet: true,
      kpis: { csat: 5, replies: 3, firstContactResolution: true },
    });
  });

  it('ends badly when the customer is attacked', () => {
    const run = tinyRun();
    let { state } = startRun(run);
    for (let i = 0; i < 3; i += 1) state = say(run, state, 'rude');
    expect(state).toMatchObject({
      status: 'ended',
      result: {
        ending: { class: 'hung-up' },
        needMet: false,
        kpis: { csat: 1 },
        stress: { response: 'fight', turns: [1, 2, 3] },
      },
    });
  });

  it('calms a customer without helping only to a soothed end', () => {
    const run = tinyRun({
      persona: tinyPersona({
        states: {
          ...tinyPersona().states,
          open: {
            mood: 'calm',
            thought: { zh: 'x', en: 'x' },
            stay: ['settle'],
            transitions: [{ when: { acts: { any: ['close'] } }, to: 'settled', beat: 'farewell' }],
          },
        },
      }),
    });
    const state = say(run, say(run, startRun(run).state, 'name-feeling'), 'close');
    expect(state.result).toMatchObject({ ending: { class: 'soothed' }, needMet: false });
  });

  it('takes nothing more once it is over, and says so', () => {
    const run = tinyRun();
    const ended = stepRun(run, startRun(run).state, { type: 'hang-up' }).state;
    const { state, events } = stepRun(run, ended, { type: 'reply', text: 'greet' });
    expect(state).toBe(ended);
    expect(events).toEqual([{ type: 'refused', reason: 'ended' }]);
  });

  it('refuses what it cannot take, and leaves the state as it was', () => {
    const run = tinyRun();
    const { state } = startRun(run);
    const reasons = [
      { type: 'choice', id: 'hear' },
      { type: 'lookup', article: 'nowhere' },
    ] as const;
    expect(reasons.map((input) => stepRun(run, state, input).events)).toEqual([
      [{ type: 'refused', reason: 'not-in-mode' }],
      [{ type: 'refused', reason: 'unknown-article' }],
    ]);
    const guided = tinyRun({ mode: 'guided' });
    const begun = startRun(guided).state;
    expect(stepRun(guided, begun, { type: 'choice', id: 'nothing' }).events).toEqual([
      { type: 'refused', reason: 'unknown-choice' },
    ]);
    expect(stepRun(guided, begun, { type: 'reply', text: 'greet' }).events).toEqual([
      { type: 'refused', reason: 'not-in-mode' },
    ]);
  });

  it('changes no state that it was given', () => {
    const run = tinyRun();
    const { state } = startRun(run);
    const before = structuredClone(state);
    say(run, state, 'name-feeling offer');
    expect(state).toEqual(before);
  });
});

describe('an uncertain reading', () => {
  const run = tinyRun({ rules: RULES });
  const rude = (confidence: number): Reading => {
    const read = reading(['rude']);
    return {
      ...read,
      observations: read.observations.map((observation) => ({ ...observation, confidence })),
    };
  };
  it('holds a fault against nobody while it is not fairly sure, and keeps it on record', () => {
    const { state } = stepRun(run, startRun(run).state, { type: 'reply', text: '' }, rude(699));
    expect(state.turns[0]?.findings.filter((finding) => finding.kind === 'violated')).toEqual([]);
    expect(state.customer.context.patience).toBe(3);
    expect(state.turns[0]?.reading).toEqual(rude(699));
  });
  it('acts on a fault from there on', () => {
    const { state } = stepRun(run, startRun(run).state, { type: 'reply', text: '' }, rude(700));
    expect(state.turns[0]?.findings.map((finding) => finding.rule)).toContain('fighting-back');
    expect(state.customer.context.patience).toBe(2);
  });
});

describe('time', () => {
  const timed = tinyRun({ pace: 'standard' });
  it('notices silence at its deadline, before the next input is taken', () => {
    const { state } = startRun(timed);
    expect(state.deadlineAt).toBe(10_000);
    const later = stepRun(timed, state, { type: 'reply', text: 'name-feeling', at: 12_000 }).state;
    expect(later.turns.map((turn) => turn.input.type)).toEqual(['silence', 'reply']);
    expect(later.turns[0]?.input.at).toBe(10_000);
  });
  it('does not notice it before', () => {
    const later = stepRun(timed, startRun(timed).state, { type: 'reply', text: 'greet', at: 9_000 }).state;
    expect(later.turns).toHaveLength(1);
    expect(later.deadlineAt).toBe(19_000);
  });
  it('lets the customer leave when nobody speaks for long, and takes the late reply no more', () => {
    const { state } = stepRun(timed, startRun(timed).state, { type: 'reply', text: 'greet', at: 500_000 });
    expect(state.status).toBe('ended');
    expect(state.turns.every((turn) => turn.input.type === 'silence')).toBe(true);
  });
  it('waits twice as long at a relaxed pace, for ever when untimed, and longer on hold', () => {
    expect(startRun(tinyRun({ pace: 'relaxed' })).state.deadlineAt).toBe(20_000);
    expect(startRun(tinyRun()).state.deadlineAt).toBeNull();
    expect(stepRun(timed, startRun(timed).state, { type: 'hold', at: 1_000 }).state).toMatchObject({
      onHold: true,
      deadlineAt: 61_000,
    });
  });
  it('does not run backwards', () => {
    const { state } = stepRun(timed, startRun(timed).state, { type: 'reply', text: 'greet', at: 5_000 });
    expect(stepRun(timed, state, { type: 'reply', text: 'greet', at: 4_000 }).events).toEqual([
      { type: 'refused', reason: 'back-in-time' },
    ]);
  });
});

describe('guided choices', () => {
  const run = tinyRun({ mode: 'guided' });
  it('are four of different grades, in an order that the seed draws', () => {
    const { state } = startRun(run);
    const shown = choicesFor(run, state);
    expect(shown).toHaveLength(4);
    expect(new Set(shown.map((choice) => choice.grade)).size).toBe(3);
    const firsts = new Set(
      Array.from({ length: 40 }, (_, seed) => {
        const other = tinyRun({ mode: 'guided', seed });
        return choicesFor(other, startRun(other).state)[0]?.grade;
      }),
    );
    expect(firsts).toEqual(new Set(['fine', 'fair', 'poor']));
  });
  it('are read as their author declared, with the words that show it', () => {
    const choice = run.file.scenario.choices.find((one) => one.id === 'van-now');
    expect(choice && readingOfChoice(choice, 'en')).toMatchObject({
      observations: [{ act: 'offer', start: 0, end: 17, confidence: 1000, attributes: { option: 'van' } }],
      mentions: [{ kind: 'option', id: 'van' }],
    });
  });
  it('play the call', () => {
    const { state } = stepRun(run, startRun(run).state, { type: 'choice', id: 'hear' });
    expect(state).toMatchObject({ picked: ['hear'], customer: { state: 'open' } });
    expect(state.turns[0]?.text).toBe('so you were shouted at');
  });
});
