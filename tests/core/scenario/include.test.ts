import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/core/base/hash.ts';
import { readContent } from '../../../src/core/scenario/compile/read-content.ts';
import { change, lineOf, SCENARIO_PATH, starterSources } from '../../support/starter.ts';

const returns = `format: 1
id: returns
about: { zh: 退货的规定, en: Rules for returns }
law-checked: { on: 2026-11-01, where: { zh: 中国大陆, en: Mainland China } }
authority:
  - { zh: 退货可以当场受理。, en: You may accept returns. }
facts:
  - id: return-days
    kind: count
    value: 7
    say: { zh: 七天, en: seven days }
policies:
  - id: seven-days
    say: { zh: '{return-days}内可以退货。', en: 'Returns within {return-days}.' }
    phrases: { zh: [七天*退货], en: [within seven days] }
  - id: lift-to-door
    say: { zh: 送到楼下。, en: To the door. }
    phrases: { zh: [楼下], en: [downstairs] }
words:
  parcel: { zh: [包裹], en: [parcel] }
`;

const file = (id: string, text: string) => ({ path: `scenarios/shared/${id}.yaml`, text });

/** The starter case with includes, beside these shared files. */
function contentWith(
  include: string,
  ...shared: readonly { readonly path: string; readonly text: string }[]
) {
  const sources = starterSources().map((source) =>
    source.path === SCENARIO_PATH
      ? {
          ...source,
          text: change(source.text, 'rubric: default\n', `rubric: default\ninclude: ${include}\n`),
        }
      : source,
  );
  return readContent([...sources, ...shared]);
}

function caseOf(content: ReturnType<typeof readContent>) {
  const [only] = content.scenarios;
  if (!only?.read.ok) throw new Error(JSON.stringify(only?.read));
  return only.read.value;
}

function found(content: ReturnType<typeof readContent>) {
  return [...content.scenarios, ...content.shared].flatMap(({ read }) => (read.ok ? [] : read.error));
}

describe('a case that includes a shared file', () => {
  const scenario = caseOf(contentWith('[returns]', file('returns', returns)));

  it('has its facts, policies and what may be decided, after its own', () => {
    expect(scenario.facts.map(({ id }) => id)).toEqual(['order-number', 'delivery-fee', 'return-days']);
    expect(scenario.policies.map(({ id }) => id)).toEqual(['lift-to-door', 'seven-days']);
    expect(scenario.authority.at(-1)?.en).toBe('You may accept returns.');
  });

  it('keeps its own entry where both have one of that name', () => {
    expect(scenario.policies[0]?.say.en).toBe('Delivery is to the door, not up the stairs.');
  });

  it('says what it has taken in, and when that was held against the law of which place', () => {
    expect(scenario.included).toEqual([
      { id: 'returns', 'law-checked': { on: '2026-11-01', where: { zh: '中国大陆', en: 'Mainland China' } } },
    ]);
  });

  it('is another case when the shared file changes, so that its bundle is another', () => {
    const later = caseOf(contentWith('[returns]', file('returns', change(returns, 'value: 7', 'value: 8'))));
    expect(hashOf(later)).not.toBe(hashOf(scenario));
  });
});

describe('shared files that include others', () => {
  const bare = (id: string, include: string) =>
    `format: 1\nid: ${id}\nabout: { zh: 甲, en: A }\ninclude: ${include}\npolicies:\n  - id: of-${id}\n    say: { zh: 甲, en: A }\n    phrases: { zh: [甲], en: [a] }\n`;

  it('bring these along, each once', () => {
    const content = contentWith(
      '[a, b]',
      file('a', bare('a', '[b]')),
      file('b', bare('b', '[c]')),
      file('c', bare('c', '[]')),
    );
    expect(caseOf(content).included?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(caseOf(content).policies.map(({ id }) => id)).toEqual(['lift-to-door', 'of-a', 'of-b', 'of-c']);
  });

  it('are told with the way round where they go in a circle', () => {
    const content = contentWith('[a]', file('a', bare('a', '[b]')), file('b', bare('b', '[a]')));
    expect(found(content).map((one) => [one.file, one.code])).toContainEqual([
      'scenarios/shared/b.yaml',
      'include/circle',
    ]);
    expect(found(content).some(({ message }) => message.en.includes('a → b → a'))).toBe(true);
  });
});

describe('an include is refused', () => {
  it('where there is no such file, with what was meant', () => {
    const [only] = found(contentWith('[retruns]', file('returns', returns)));
    expect(only).toMatchObject({ file: SCENARIO_PATH, code: 'names/unknown-shared' });
    expect(only?.mend.en).toContain('`returns`');
  });

  it('where the file has mistakes, which are told where they stand', () => {
    const text = change(returns, 'kind: count', 'kind: counts');
    const codes = found(contentWith('[returns]', file('returns', text))).map((one) => [one.code, one.file]);
    expect(codes).toEqual([
      ['include/broken', SCENARIO_PATH],
      ['schema/unknown-value', 'scenarios/shared/returns.yaml'],
    ]);
  });
});

describe('a shared file', () => {
  it.each([
    ['on: 2026-11-01', 'on: 1.11.2026', 'schema/bad-format'],
    ['{return-days}内', '{return-day}内', 'names/unknown-fact'],
    ['[七天*退货]', '[七天*]', 'scenario/phrase-syntax'],
    ['id: returns', 'id: return', 'names/not-the-file'],
    ['value: 7', 'value: { by: a, values: { b: 7 } }', 'shared/asks-for-a-case'],
  ])('%j for %j is told once', (from, to, code) => {
    const text = change(returns, from, to);
    const content = readContent([file('returns', text)]);
    const [only, ...others] = found(content);
    expect(only?.code).toBe(code);
    expect(only?.line).toBe(lineOf(text, to));
    expect(others).toEqual([]);
  });
});
