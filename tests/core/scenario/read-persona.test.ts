import { describe, expect, it } from 'vitest';
import { readPersona } from '../../../src/core/scenario/compile/read-persona.ts';
import { change, PERSONA_PATH, starterSources } from '../../support/starter.ts';

const whole = starterSources()[1]?.text ?? '';

function codesOf(from: string, to: string): string[] {
  const read = readPersona({ path: PERSONA_PATH, text: change(whole, from, to) });
  return read.ok ? [] : read.error.map(({ code }) => code);
}

describe('a persona file', () => {
  it('is read without a complaint as it starts', () => {
    expect(readPersona({ path: PERSONA_PATH, text: whole })).toMatchObject({
      ok: true,
      value: { id: 'new-persona' },
    });
  });

  it.each([
    ['state: pressed', 'state: presed', 'names/unknown-state'],
    ['to: considering', 'to: considring', 'names/unknown-state'],
    ['state: pressed', 'state: gone', 'persona/starts-at-the-end'],
    ['    stay: [weigh, press]\n', '', 'persona/nothing-to-say'],
    [
      '    final: gone',
      '    final: gone\n    transitions: [{ when: {}, to: gone }]',
      'persona/after-the-end',
    ],
    ['when: { tension: { at-least: 60 } }', 'when: { options: { any: [van] } }', 'persona/asks-for-a-case'],
    ['zh: 我真的没时间跟你耗。', 'zh: "我真的没时间跟{someone}耗。"', 'persona/speaks-of-a-case'],
    ['tension: 60,', 'tension: 62,', 'schema/not-a-multiple'],
    ['id: new-persona', 'id: other', 'names/not-the-file'],
    [
      'notices: { any: [offer-workable, time-kept] }',
      'notices: { any: [offer-workable, time-keptt] }',
      'schema/unknown-value',
    ],
    ['    mood: storm', '    mood: stormy', 'schema/unknown-value'],
  ])('%j for %j', (from, to, code) => {
    expect(codesOf(from, to)).toEqual([code]);
  });
});
