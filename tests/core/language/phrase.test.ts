import { describe, expect, it } from 'vitest';
import { classOf, parsePhrase } from '../../../src/core/language/phrase.ts';

const phrases = (text: string) => {
  const parsed = parsePhrase(text);
  return parsed.ok ? parsed.value.parts : parsed.error;
};

describe('parsePhrase', () => {
  it('keeps plain words as one stretch', () => {
    expect(phrases('remote check')).toEqual([['remote check']]);
  });

  it('cuts stretches at gaps and expands alternatives within each', () => {
    expect(phrases('(远程|线上)*核验')).toEqual([['远程', '线上'], ['核验']]);
  });

  it('expands alternatives within alternatives', () => {
    expect(phrases('(a|b(c|d))')).toEqual([['a', 'bc', 'bd']]);
  });

  it('lets an alternative be empty', () => {
    expect(phrases('call (me|)')).toEqual([['call me', 'call']]);
  });

  it('reads full-width brackets, bars and stars as plain ones', () => {
    expect(phrases('（远程｜线上）＊核验')).toEqual([['远程', '线上'], ['核验']]);
  });

  it('leaves out gaps at the edges, which mean nothing', () => {
    expect(phrases('*核验*')).toEqual([['核验']]);
  });

  it.each(['(a|b', 'a|b)', ')a(', '((a)', '(a|b * c)'])('refuses %s as unbalanced', (text) => {
    expect(phrases(text)).toBe('unbalanced');
  });

  it.each(['', '*', ' * ', '()', '(|)'])('refuses "%s" as empty', (text) => {
    expect(phrases(text)).toBe('empty');
  });

  it('keeps a class by its name, as a part or as a choice', () => {
    expect(phrases('<send> * (<id-card>|papers)')).toEqual([['<send>'], ['<id-card>', 'papers']]);
    expect(classOf('<id-card>')).toBe('id-card');
    expect(classOf('papers')).toBeUndefined();
  });

  it('tells parts in order from parts in any order', () => {
    expect(parsePhrase('a * b')).toMatchObject({ value: { inOrder: true } });
    expect(parsePhrase('a ＆ ＜b＞')).toEqual({
      ok: true,
      value: { inOrder: false, parts: [['a'], ['<b>']] },
    });
  });

  it.each(['the <id-card>', '<id', 'a <b> c', '(<a> b|c)'])(
    'refuses %s: a class stands by itself',
    (text) => {
      expect(phrases(text)).toBe('class-among-words');
    },
  );

  it('refuses a gap and any order in one phrase', () => {
    expect(phrases('a * b & c')).toBe('mixed');
  });

  it('refuses alternatives that multiply beyond reason', () => {
    expect(phrases('(a|b)'.repeat(9))).toBe('too-many');
  });
});
