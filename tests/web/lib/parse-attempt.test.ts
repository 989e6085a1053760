// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptSchema } from '../../../src/contract/attempt-schema.ts';
import { parseAttempt } from '../../../src/web/lib/runs/parse-attempt.ts';
import { act, toStored } from '../../../src/web/features/practise/talk.ts';
import { flagshipTalk } from '../support/talk.ts';

async function exported() {
  const talk = await flagshipTalk({ mode: 'free' });
  const said = act(talk, { type: 'reply', text: '换谁都会着急，我马上联系门岗。' }, 10);
  const { attempt } = toStored(
    act(act(said, { type: 'sample-shown', turn: 1 }, 20), { type: 'hang-up' }, 30),
    0,
  );
  return attempt;
}

describe('parseAttempt', () => {
  it('takes what was exported, unchanged', async () => {
    const attempt = await exported();
    expect(attemptSchema.safeParse(JSON.parse(JSON.stringify(attempt))).error).toBeUndefined();
    expect(parseAttempt(JSON.stringify(attempt))).toEqual({ ok: true, value: attempt });
  });

  it('says that a file is no JSON', () => {
    expect(parseAttempt('{"format": 1,')).toEqual({ ok: false, error: { kind: 'not-json' } });
  });

  it('says that a file comes from a newer version', async () => {
    const text = JSON.stringify({ ...(await exported()), format: 2 });
    expect(parseAttempt(text)).toEqual({ ok: false, error: { kind: 'format' } });
  });

  it('names the first key that is not right', async () => {
    const attempt = await exported();
    const broken = {
      scenario: 7,
      lang: 'fr',
      mode: 'shout',
      seed: -1,
      inputs: [{ type: 'sing' }],
      readings: ['x'],
      bundle: 'ff',
    };
    for (const [key, value] of Object.entries(broken)) {
      const parsed = parseAttempt(JSON.stringify({ ...attempt, [key]: value }));
      expect(parsed).toEqual({ ok: false, error: { kind: 'not-attempt', where: key } });
    }
  });

  it('refuses a reading whose words lie backwards, and readings that do not fit the inputs', async () => {
    const attempt = await exported();
    const reading = attempt.readings.find((one) => one !== null);
    const backwards = {
      ...reading,
      observations: [{ act: 'own', start: 5, end: 2, confidence: 10, attributes: {} }],
    };
    const [, ...rest] = attempt.readings;
    for (const readings of [[backwards, ...rest], rest]) {
      const parsed = parseAttempt(JSON.stringify({ ...attempt, readings }));
      expect(parsed).toEqual({ ok: false, error: { kind: 'not-attempt', where: 'readings' } });
    }
  });

  it('takes what was meant along, and an older file that has nothing of the kind', async () => {
    const attempt = await exported();
    const objections = [{ input: 0, meant: ['own'], notMeant: ['inform'], note: '我来管' }];
    const told = { ...attempt, objections };
    expect(attemptSchema.safeParse(told).error).toBeUndefined();
    expect(parseAttempt(JSON.stringify(told))).toEqual({ ok: true, value: told });
    expect(parseAttempt(JSON.stringify(attempt))).toMatchObject({ ok: true });
    expect('objections' in attempt).toBe(false);
  });

  it.each([
    ['an act that there is not', [{ input: 0, meant: ['sing'], notMeant: [], note: '' }]],
    ['a reply that there is not', [{ input: 9, meant: ['own'], notMeant: [], note: '' }]],
    ['an input that is no reply', [{ input: 1, meant: ['own'], notMeant: [], note: '' }]],
    ['no note', [{ input: 0, meant: ['own'], notMeant: [] }]],
    ['a note without end', [{ input: 0, meant: [], notMeant: [], note: 'x'.repeat(501) }]],
    [
      'one reply twice',
      [
        { input: 0, meant: ['own'], notMeant: [], note: '' },
        { input: 0, meant: [], notMeant: [], note: 'x' },
      ],
    ],
  ])('refuses what was meant where it names %s', async (_, objections) => {
    const text = JSON.stringify({ ...(await exported()), objections });
    expect(parseAttempt(text)).toEqual({ ok: false, error: { kind: 'not-attempt', where: 'objections' } });
  });

  it('answers any text without breaking', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !parseAttempt(text).ok));
  });

  it('takes what was said when looking back, and nothing that is not of its shape [T12]', async () => {
    const attempt = await exported();
    const review = {
      guess: { persona: 'angry', told: 0 },
      notes: [{ turn: 1, text: '先说出感受' }],
      felt: '松了口气',
      own: '去年的银行',
    };
    const reviewed = { ...attempt, review };
    expect(attemptSchema.safeParse(reviewed).error).toBeUndefined();
    expect(parseAttempt(JSON.stringify(reviewed))).toEqual({ ok: true, value: reviewed });
    for (const wrong of [
      [],
      { felt: '' },
      { felt: 'x'.repeat(2001) },
      { guess: { persona: 3, told: 0 } },
      { guess: { persona: null, told: -1 } },
      { notes: [{ turn: 0, text: 'x' }] },
      { notes: [review.notes[0], review.notes[0]] },
      { stars: 5 },
    ]) {
      expect(parseAttempt(JSON.stringify({ ...attempt, review: wrong }))).toEqual({
        ok: false,
        error: { kind: 'not-attempt', where: 'review' },
      });
    }
  });
});
