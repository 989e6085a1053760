import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/core/scenario/compile/parse-yaml.ts';

function codesOf(text: string): string[] {
  const parsed = parseYaml({ path: 'a.yaml', text });
  return parsed.ok ? [] : parsed.error.map(({ code }) => code);
}

function firstOf(text: string) {
  const parsed = parseYaml({ path: 'a.yaml', text });
  return parsed.ok ? undefined : parsed.error[0];
}

const tens = (name: string) => `[${Array.from({ length: 10 }, () => `*${name}`).join(', ')}]`;
const LAUGHS = ['a: &a [x, x]', `b: &b ${tens('a')}`, `c: &c ${tens('b')}`, `d: ${tens('c')}`].join('\n');

const MERGES = [
  'a: &a { x: 1 }',
  `b: &b { <<: ${tens('a')} }`,
  `c: &c { <<: ${tens('b')} }`,
  `d: { <<: ${tens('c')} }`,
].join('\n');

describe('what is refused before the schema is asked', () => {
  it.each([
    ['a value without a closing bracket', 'a: [1, 2', 'yaml/syntax'],
    ['a key that stands twice in a block', 'a: 1\na: 2\n', 'yaml/duplicate-key'],
    ['a tab as indentation', 'a:\n\tb: 1\n', 'yaml/tab'],
    ['aliases that multiply', LAUGHS, 'yaml/alias-bomb'],
    ['merge keys that multiply', MERGES, 'yaml/alias-bomb'],
    ['a merge key that takes in its own map', 'a: &a\n  <<: *a\n', 'yaml/alias-bomb'],
    ['an alias of nothing', 'a: *b\n', 'yaml/unknown-alias'],
    ['a merge key that names no keys', 'a: &a [x]\nb:\n  <<: *a\n', 'yaml/merge-source'],
    ['bytes that were no UTF-8', 'a: \ufffd\n', 'yaml/encoding'],
    ['a NUL', 'a: \u0000\n', 'yaml/encoding'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'yaml/several-documents'],
    ['nesting beyond measure', `${'- '.repeat(20_000)}x`, 'yaml/too-deep'],
  ])('%s', (_, text, code) => {
    expect(codesOf(text)).toContain(code);
  });

  it('a file over 256 KB, however many bytes a character has', () => {
    expect(codesOf(`a: ${'字'.repeat(90_000)}`)).toEqual(['yaml/too-large']);
    expect(codesOf(`a: ${'x'.repeat(255 * 1024)}`)).toEqual([]);
  });
});

describe('one slip is told once', () => {
  it('though a quote left open makes all that follows look wrong', () => {
    expect(codesOf(`a: "open\n${'b: [1, 2]\n'.repeat(50)}`)).toHaveLength(1);
  });

  it('but two doubled keys are two', () => {
    expect(codesOf('a: 1\na: 2\nb:\n  c: 1\n  c: 2\n')).toEqual(['yaml/duplicate-key', 'yaml/duplicate-key']);
  });
});

describe('places of what is refused', () => {
  it('names line and column of a doubled key', () => {
    expect(firstOf('a: 1\nb:\n  c: 1\n  c: 2\n')).toMatchObject({ line: 4, column: 3 });
  });

  it('names the broken character', () => {
    expect(firstOf('a: 1\nb: xx\ufffd\n')).toMatchObject({ line: 2, column: 6, endLine: 2, endColumn: 7 });
  });

  it('counts from 1 in an empty file too', () => {
    const parsed = parseYaml({ path: 'a.yaml', text: '' });
    expect(parsed.ok && parsed.value.locate([], 'value')).toEqual({
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    });
  });
});

describe('what is read', () => {
  it('follows the core schema of YAML 1.2: no, on and 1_000 are words', () => {
    const parsed = parseYaml({ path: 'a.yaml', text: 'a: no\nb: on\nc: 1_000\nd: 0o10\n' });
    expect(parsed.ok && parsed.value.value).toEqual({ a: 'no', b: 'on', c: '1_000', d: 8 });
  });

  it('takes in what merge keys name, own keys first, and knows where each key stands', () => {
    const text = 'a: &a { x: 1, y: 2 }\nb:\n  <<: *a\n  y: 3\n';
    const parsed = parseYaml({ path: 'a.yaml', text });
    expect(parsed.ok && parsed.value.value).toEqual({ a: { x: 1, y: 2 }, b: { x: 1, y: 3 } });
    expect(parsed.ok && parsed.value.locate(['b', 'x'], 'value')).toMatchObject({ line: 1, column: 12 });
    expect(parsed.ok && parsed.value.locate(['b', 'y'], 'value')).toMatchObject({ line: 4, column: 6 });
  });

  it('takes merge keys in quotes for plain keys', () => {
    const parsed = parseYaml({ path: 'a.yaml', text: 'a:\n  "<<": 1\n' });
    expect(parsed.ok && parsed.value.value).toEqual({ a: { '<<': 1 } });
  });

  it('passes over a byte order mark', () => {
    const parsed = parseYaml({ path: 'a.yaml', text: '\ufeffa: 1\n' });
    expect(parsed.ok && parsed.value.value).toEqual({ a: 1 });
  });

  it('unfolds a few aliases', () => {
    const parsed = parseYaml({ path: 'a.yaml', text: 'a: &a [1]\nb: *a\n' });
    expect(parsed.ok && parsed.value.value).toEqual({ a: [1], b: [1] });
  });
});
