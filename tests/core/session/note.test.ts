import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/core/base/hash.ts';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { bundleOf, playInputs, readingsOf, verifyAttempt } from '../../../src/core/session/attempt.ts';
import { prepareRun, type Run, type RunSettings } from '../../../src/core/session/run.ts';
import { startRun, stepRun } from '../../../src/core/session/step.ts';
import type { SessionState } from '../../../src/core/session/state.ts';
import type { Input } from '../../../src/core/situation/input.ts';
import { reading, tinyPersona, tinyRubric, tinyScenario, type SaidAct } from '../../support/tiny.ts';

const WORDS = 'need:goods-today van';

/** Reads acts by their names; `need:…` and `van` are what the note speaks of. */
const read: RunSettings['read'] = ({ text }) => {
  const words = text.split(' ').filter(Boolean);
  const needs = words.filter((word) => word.startsWith('need:'));
  return reading(words.filter((word) => !word.startsWith('need:') && word !== 'van') as SaidAct[], [
    ...needs.map((word) => ({ kind: 'need' as const, id: word.slice('need:'.length) })),
    ...(words.includes('van') ? [{ kind: 'option' as const, id: 'van' }] : []),
  ]);
};

function runOf(change: Partial<RunSettings> = {}): Run {
  return prepareRun({
    scenario: tinyScenario(),
    persona: tinyPersona(),
    rubric: tinyRubric(),
    rules: RULES,
    lang: 'en',
    mode: 'free',
    pace: 'standard',
    seed: 1,
    read,
    ...change,
  });
}

const CALL: readonly Input[] = [
  { type: 'reply', text: 'name-feeling', at: 2_000 },
  { type: 'reply', text: 'offer van', at: 5_000 },
  { type: 'reply', text: 'close', at: 9_000 },
];
const note = (text: string, at = 20_000): Input => ({ type: 'note', text, at });

function findingsOf(state: SessionState, ...rules: readonly string[]): readonly string[] {
  return (state.result?.score.findings ?? [])
    .filter((finding) => rules.includes(finding.rule))
    .map(({ chance, kind, note: isNote }) => `${chance ?? ''} ${kind}${isNote ? ' in the note' : ''}`.trim());
}

describe('the note after a call [E3.6]', () => {
  const run = runOf();
  const over = playInputs(run, CALL);

  it('is read and scored once the call is over', () => {
    const { state, events } = stepRun(run, over, note(WORDS));
    expect(state.status).toBe('ended');
    expect(events.map(({ type }) => type)).toEqual(['recorded', 'ended']);
    expect(state.note?.reading.mentions).toHaveLength(2);
    expect(findingsOf(state, 'after-call-note')).toEqual([
      'asked met in the note',
      'happened missed in the note',
      'promised met in the note',
      'prevented missed in the note',
    ]);
  });

  it('costs where it claims what the call never said', () => {
    const silent = playInputs(run, [CALL[0] ?? { type: 'hang-up' }, { type: 'hang-up', at: 9_000 }]);
    const { state } = stepRun(run, silent, note(WORDS));
    expect(findingsOf(state, 'note-true')).toEqual(['violated in the note']);
  });

  it('leaves the call itself as it was: turns, ending, times and the customer’s answer', () => {
    const { state } = stepRun(run, over, note(WORDS));
    expect({ ...state, note: null, result: null }).toEqual({ ...over, note: null, result: null });
    expect({ ...state.result, score: null }).toEqual({ ...over.result, score: null });
  });

  it('is written once', () => {
    const noted = stepRun(run, over, note(WORDS)).state;
    const again = stepRun(run, noted, note('inform'));
    expect(again.state).toBe(noted);
    expect(again.events).toEqual([{ type: 'refused', reason: 'noted' }]);
  });

  it('is not taken in guided mode, nor from before the end', () => {
    const guided = runOf({ mode: 'guided' });
    const hungUp = stepRun(guided, startRun(guided).state, { type: 'hang-up' }).state;
    expect(stepRun(guided, hungUp, { type: 'note', text: WORDS }).events).toEqual([
      { type: 'refused', reason: 'not-in-mode' },
    ]);
    expect(stepRun(run, over, note(WORDS, 8_000)).events).toEqual([
      { type: 'refused', reason: 'back-in-time' },
    ]);
  });

  it('during the call is only recorded, as before', () => {
    const jotted = playInputs(run, [...CALL.slice(0, 1), note('van', 3_000), ...CALL.slice(1)]);
    expect(jotted.note).toBeNull();
    expect(jotted.result).toEqual(over.result);
    expect(findingsOf(jotted, 'after-call-note')).toEqual([]);
  });

  it('is wanted where the rubric says so, and costs nothing elsewhere', () => {
    expect(findingsOf(over, 'after-call-note')).toEqual([]);
    const strict = runOf({
      rubric: tinyRubric({ rules: { 'after-call-note': { options: { wanted: 1 } } } }),
    });
    expect(findingsOf(playInputs(strict, CALL), 'after-call-note')).toEqual([
      'asked missed',
      'happened missed',
      'promised missed',
      'prevented missed',
    ]);
  });
});

describe('an attempt with a note', () => {
  const run = runOf();
  const inputs = [...CALL, note(WORDS)];
  const state = playInputs(run, inputs);
  const attempt = {
    format: 1,
    id: 'a',
    kind: 'call',
    bundle: bundleOf(run, 'model'),
    scenario: 'tiny',
    persona: 'tiny',
    rubric: 'tiny',
    lang: 'en',
    mode: 'free',
    host: 'cli',
    pace: 'standard',
    seed: 1,
    inputs,
    readings: readingsOf(inputs, state),
    result: state.result,
  } as const;

  it('keeps the Reading of the note beside the others and verifies', () => {
    expect(attempt.readings.map((one) => one !== null)).toEqual([true, true, true, true]);
    expect(verifyAttempt(run, 'model', attempt)).toEqual({ status: 'verified' });
  });

  it('replays from its readings without a word being read', () => {
    const deaf = runOf({
      read: () => {
        throw new Error('words were read');
      },
    });
    expect(hashOf(playInputs(deaf, inputs, attempt.readings).result)).toBe(hashOf(state.result));
  });

  it('is false where the note was altered', () => {
    const altered = { ...attempt, inputs: [...CALL, note('inform')] };
    expect(verifyAttempt(run, 'model', altered).status).toBe('false');
  });

  it('ignores everything else after the end', () => {
    const late = [...inputs, { type: 'reply', text: 'rude', at: 30_000 } as const];
    expect(playInputs(run, late)).toEqual(state);
  });
});
