import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/core/scenario/compile/read-content.ts';
import { change, lineOf, PERSONA_PATH, starterSources } from '../../support/starter.ts';

const PATH = 'scenarios/personas/older.yaml';

/** Derives from the starter persona: pressed, considering, agreed, settled, gone. */
const older = `format: 1
id: older
extends: new-persona
name: { zh: 年长, en: Older }
about: { zh: 年纪大了，耳朵背。, en: Older and hard of hearing. }
calms: { zh: 慢慢说。, en: Speak slowly. }
voice: { zh: 慢。, en: Slow. }
start: { tension: 40 }
anywhere:
  effects:
    last:
      - when: { acts: { any: [jargon] } }
        add: { tension: 5 }
states:
  pressed:
    stay: [probe]
    transitions:
      first:
        - when: { turn: { above: 9 } }
          to: lost
  lost:
    mood: uneasy
    thought: { zh: 听不懂了。, en: I am lost. }
    stay: [probe]
    transitions:
      - when: {}
        to: pressed
lines:
  probe:
    - say: { zh: 啊？你说什么？, en: Sorry? What was that? }
  press:
    first:
      - say: { zh: 你慢点说。, en: Not so fast. }
verdicts:
  first:
    - when: { turn: { above: 12 } }
      csat: 2
      say: { zh: 太长了。, en: It took too long. }
`;

function contentOf(text: string, ...others: readonly { readonly path: string; readonly text: string }[]) {
  return readContent([...starterSources(), { path: PATH, text }, ...others]);
}

function read(text: string = older) {
  const content = contentOf(text);
  const one = (id: string) => content.personas.find((persona) => persona.id === id);
  const [base, derived] = [one('new-persona')?.read, one('older')?.read];
  if (!base?.ok || !derived?.ok) throw new Error(JSON.stringify([base, derived]));
  return { base: base.value, derived: derived.value };
}

function found(text: string) {
  const persona = contentOf(text).personas.find(({ id }) => id === 'older');
  return persona && !persona.read.ok ? persona.read.error : [];
}

describe('a persona that derives from another', () => {
  const { base, derived } = read();

  it('inherits what it leaves out, key by key', () => {
    expect(derived.start).toEqual({ ...base.start, tension: 40 });
    expect(derived.states.considering).toEqual(base.states.considering);
    expect(derived.lines.vent).toEqual(base.lines.vent);
    expect(derived.states.pressed?.thought).toEqual(base.states.pressed?.thought);
  });

  it('replaces what it writes', () => {
    expect(derived.states.pressed?.stay).toEqual(['probe']);
    expect(derived.lines.probe?.map(({ say }) => say.en)).toEqual(['Sorry? What was that?']);
  });

  it('adds before and after where it says first and last', () => {
    expect(derived.states.pressed?.transitions.slice(1)).toEqual(base.states.pressed?.transitions);
    expect(derived.states.pressed?.transitions[0]?.to).toBe('lost');
    expect(derived.anywhere.effects.slice(0, -1)).toEqual(base.anywhere.effects);
    expect(derived.lines.press?.slice(1)).toEqual(base.lines.press ?? []);
    expect(derived.verdicts.slice(1)).toEqual(base.verdicts);
  });

  it('has new states beside the inherited ones', () => {
    expect(Object.keys(derived.states)).toEqual([...Object.keys(base.states), 'lost']);
  });

  it('is a persona like any other: nothing of its making is left in it', () => {
    expect(Object.keys(derived).sort()).toEqual(Object.keys(base).sort());
  });
});

describe('what is wrong with a derived persona is told in its own file', () => {
  it.each([
    ['extends: new-persona', 'extends: new-personna', 'names/unknown-base'],
    ['extends: new-persona', 'extends: older', 'persona/derives-twice'],
    [
      '    mood: uneasy\n    thought: { zh: 听不懂了。, en: I am lost. }\n',
      '',
      'persona/new-state-incomplete',
      '  lost:',
    ],
    ['to: lost', 'to: lots', 'names/unknown-state'],
    ['        to: pressed', '        to: presed', 'names/unknown-state'],
    ['when: { acts: { any: [jargon] } }', 'when: { truth: { a: b } }', 'persona/asks-for-a-case'],
    ['zh: 你慢点说。', 'zh: "{order}慢点说。"', 'persona/speaks-of-a-case'],
    ['zh: 啊？你说什么？', 'zh: "{order}说什么？"', 'persona/speaks-of-a-case'],
    [
      'stay: [probe]\n    transitions:\n      first',
      'stay: []\n    transitions:\n      first',
      'persona/nothing-to-say',
      'stay: []',
    ],
    ['voice: {', 'sounds-like: [angri]\nvoice: {', 'names/unknown-any-persona', 'sounds-like'],
  ])('%j for %j', (from, to, code, where = to.trim()) => {
    const text = change(older, from, to);
    const [only, ...others] = found(text);
    expect(only?.code).toBe(code);
    expect(only?.line).toBe(lineOf(text, where));
    expect(others).toEqual([]);
  });

  it('where it derives from a persona that has mistakes', () => {
    const sources = starterSources().map((source) =>
      source.path === PERSONA_PATH
        ? { ...source, text: change(source.text, 'mood: storm', 'mood: stormy') }
        : source,
    );
    const content = readContent([...sources, { path: PATH, text: older }]);
    const codes = content.personas.map(({ read: one }) => (one.ok ? [] : one.error.map(({ code }) => code)));
    expect(codes).toEqual([['schema/unknown-value'], ['persona/broken-base']]);
  });
});

describe('the names that a house gives', () => {
  const house = (text: string) => ({ path: 'scenarios/house.yaml', text });
  const named = (id: string) =>
    `format: 1\nnames:\n  personas:\n    ${id}: { zh: 老人家, en: Grandparent }\n`;

  it('are what personas are called', () => {
    const content = contentOf(older, house(named('older')));
    const names = content.personas.map(({ read: one }) => one.ok && one.value.name.en);
    expect(names).toContain('Grandparent');
  });

  it('are refused for a persona that is not there, with what was meant', () => {
    const [only] = contentOf(older, house(named('oldr'))).houses.flatMap(({ read: one }) =>
      one.ok ? [] : one.error,
    );
    expect(only).toMatchObject({ code: 'names/unknown-any-persona', line: 4, column: 5 });
    expect(only?.mend.en).toContain('`older`');
  });
});
