import { describe, expect, it } from 'vitest';
import { nextLine, type LineRequest } from '../../../src/core/persona/lines.ts';
import { openCase } from '../../../src/core/situation/case-file.ts';
import { FRESH_CASE } from '../../../src/core/situation/case-state.ts';
import type { Beat } from '../../../src/core/scenario/vocabulary.ts';
import { tinyPersona, tinyScenario } from '../../support/tiny.ts';

const both = (text: string) => ({ zh: text, en: text });

function request(beat: Beat, change: Partial<LineRequest> = {}): LineRequest {
  return {
    beat,
    file: openCase(tinyScenario(), 1),
    persona: tinyPersona(),
    lang: 'en',
    facts: {
      moment: null,
      previous: null,
      context: { tension: 80, trust: 1, heard: 0, expectation: 2, patience: 3 },
      stayed: 0,
      tally: { turn: 1, demands: 0, threats: 0, limits: 0, concessions: 0, refused: 0 },
      raised: new Set(),
      pending: false,
      need: 'unmet',
      customer: null,
      ending: null,
      persona: 'tiny',
      truth: {},
      pace: 'untimed',
    },
    state: FRESH_CASE,
    said: [],
    seed: 1,
    turn: 1,
    ...change,
  };
}

describe('the next line', () => {
  it('repeats none while others are left', () => {
    const said = new Set<string>();
    for (let turn = 0; turn < 3; turn += 1)
      said.add(nextLine(request('vent', { said: [...said], turn })).line);
    expect(said.size).toBe(3);
    expect(said.has(nextLine(request('vent', { said: [...said], turn: 4 })).line)).toBe(true);
  });

  it('prefers the most specific line that fits', () => {
    const persona = tinyPersona({
      lines: { vent: [{ say: both('I shout'), when: { persona: ['tiny'], tension: { 'at-least': 70 } } }] },
    });
    expect(nextLine(request('vent', { persona })).text).toBe('I shout');
    const calm = request('vent', { persona });
    const context = { tension: 20, trust: 1, heard: 0, expectation: 2, patience: 3 };
    expect(nextLine({ ...calm, facts: { ...calm.facts, context } }).text).not.toBe('I shout');
  });

  it('lets cues slip once each, in the order of the case, and then goes on with the story', () => {
    const first = nextLine(request('cue'));
    expect(first.cue).toBe('boss');
    const second = nextLine(request('cue', { state: { ...FRESH_CASE, cues: ['boss'] } }));
    expect(second.cue).toBe('old-friend');
    expect(nextLine(request('cue', { state: { ...FRESH_CASE, cues: ['boss', 'old-friend'] } })).beat).toBe(
      'vent',
    );
  });

  it('speaks of an option only while it is on the table', () => {
    const file = openCase(
      tinyScenario({
        lines: {
          ...tinyScenario().lines,
          weigh: [{ say: both('that van'), option: 'van' }],
          probe: [{ say: both('well?') }],
        },
      }),
      1,
    );
    expect(nextLine(request('weigh', { file })).text).toBe('well?');
    expect(nextLine(request('weigh', { file, state: { ...FRESH_CASE, pending: 'van' } })).text).toBe(
      'that van',
    );
  });

  it('fills slots with the facts of the case', () => {
    expect(nextLine(request('accept')).text).toBe('all right, 50');
  });

  it('is drawn the more often the more shares it has', () => {
    const persona = tinyPersona({
      lines: {
        weigh: [
          { say: both('often'), weight: 9, when: { turn: { is: 1 } } },
          { say: both('seldom'), when: { turn: { is: 1 } } },
        ],
      },
    });
    const texts = Array.from(
      { length: 200 },
      (_, seed) => nextLine(request('weigh', { persona, seed })).text,
    );
    const often = texts.filter((text) => text === 'often').length;
    expect(often).toBeGreaterThan(150);
    expect(often).toBeLessThan(200);
  });

  it('may be one that the case means for a customer like this one', () => {
    const file = openCase(
      tinyScenario({
        lines: {
          weigh: [{ say: both('as the other says it'), when: { persona: ['other'] } }],
          vent: [{ say: both('vent') }],
        },
      }),
      1,
    );
    const alone = request('weigh', { file });
    expect(nextLine(alone).text).toBe('vent');
    expect(nextLine({ ...alone, facts: { ...alone.facts, soundsLike: ['other'] } }).text).toBe(
      'as the other says it',
    );
  });

  it('is drawn by the seed: every line is said under some seed', () => {
    const texts = new Set(Array.from({ length: 40 }, (_, seed) => nextLine(request('vent', { seed })).text));
    expect(texts).toEqual(new Set(['vent one', 'vent two', 'vent three']));
  });
});
