import { describe, expect, it } from 'vitest';
import { analysisLineSchema } from '../../src/contract/cli-output.ts';
import { explanationLineSchema } from '../../src/contract/explanation-output.ts';
import { steadyline } from '../support/steadyline.ts';

function analyse(lang: string, ...lines: readonly string[]) {
  return steadyline(['analyse', '--lang', lang], { input: lines.join('\n') });
}

describe('analyse', () => {
  it('reads each line and keeps ids and order', () => {
    const { lines, code } = analyse(
      'zh',
      '{"id":"b","text":"非常抱歉给您带来不便。"}',
      '{"id":7,"text":"","prev":"你们怎么回事！"}',
    );
    const read = lines.map((line) => analysisLineSchema.parse(line));
    expect(code).toBe(0);
    expect(read.map(({ id }) => id)).toEqual(['b', 7]);
    expect(read[0]?.acts[0]).toMatchObject({ act: 'apologise', formulaic: true, start: 0 });
    expect(read[1]).toMatchObject({ acts: [], mentions: [], coherence: { level: 'empty' } });
  });

  it('reads English', () => {
    const { lines } = analyse(
      'en',
      '{"id":"1","text":"I am so sorry that the delivery did not come this morning."}',
    );
    expect(lines.map((line) => analysisLineSchema.parse(line))[0]?.acts.map(({ act }) => act)).toContain(
      'apologise',
    );
  });

  it.each([
    ['a line that is not JSON', ['hello'], 'Line 1'],
    ['a line without a text', ['{"id":"1","text":"好"}', '{"id":"1"}'], 'Line 2'],
  ])('%s: exit 2 and which line', (_, lines, words) => {
    const answer = analyse('zh', ...lines);
    expect(answer.code).toBe(2);
    expect(answer.words).toContain(words);
  });

  it('needs a language', () => {
    expect(steadyline(['analyse'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('analyse --explain', () => {
  const APOLOGY =
    '{"id":"1","text":"I am so sorry that the delivery did not come. Could you tell me the number?"}';

  function explain(input: string, ...more: readonly string[]) {
    return steadyline(['analyse', '--lang', 'en', '--explain', ...more], { input });
  }

  it('tells in words each act that is read: reasons with weights, score, threshold, certainty', () => {
    const { out, code } = explain(APOLOGY, '--words', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/\(apologise\): read, \d+\.\d% sure/);
    expect(out).toMatch(
      /“I am so sorry that the delivery did not come”: read, .* sure \(read from -?\d+ on\)/,
    );
    expect(out).toMatch(/\+\d+ {2}words of apology/);
    expect(out).not.toContain('(rude)');
  });

  it('tells sums that come out exactly, clause by clause', () => {
    const { out } = explain(APOLOGY, '--words', 'en', '--act', 'apologise', '--act', 'rude');
    const rows = [...out.matchAll(/^ +([+-]?\d+) {2}(= )?/gm)].map(([, figure, isSum]) => ({
      figure: Number(figure),
      isSum: isSum !== undefined,
    }));
    let sum = 0;
    for (const { figure, isSum } of rows) {
      if (isSum) expect(figure).toBe(sum);
      sum = isSum ? 0 : sum + figure;
    }
    expect(rows.filter(({ isSum }) => isSum)).toHaveLength(4);
  });

  it('speaks Chinese too', () => {
    const { out } = explain(APOLOGY, '--words', 'zh', '--act', 'apologise');
    expect(out).toContain('起始分');
    expect(out).toContain('道歉的话');
  });

  it('writes JSON lines as their schema says, for the acts asked for, read or not', () => {
    const { lines } = explain(`${APOLOGY}\n{"id":2,"text":""}`, '--json', '--act', 'rude');
    const [first, second] = lines.map((line) => explanationLineSchema.parse(line));
    expect(first).toMatchObject({ id: '1', acts: [{ act: 'rude', read: false, certainty: 0 }] });
    expect(first?.acts[0]?.clauses).toHaveLength(2);
    expect(second).toMatchObject({ id: 2, acts: [{ act: 'rude', read: false, clauses: [] }] });
  });

  // Two processes: a busy machine takes its time.
  it('agrees with what analyse reads', { timeout: 60_000 }, () => {
    const read = analyse('en', APOLOGY).lines.map((line) => analysisLineSchema.parse(line));
    const told = explain(APOLOGY, '--json').lines.map((line) => explanationLineSchema.parse(line));
    const acts = new Set(read[0]?.acts.map(({ act }) => act));
    expect(told[0]?.acts.map(({ act }) => act)).toEqual([...acts]);
  });

  it('explains the internal terms of a case', () => {
    const term = '{"id":"1","text":"That is within the SLA."}';
    const { out } = explain(term, '--scenario', 'gate-without-id', '--words', 'en');
    expect(out).toContain('“SLA” is an internal term of the case');
  });

  it('says so where nothing was read, or nothing was said', () => {
    const { out, code } = explain('{"id":"1","text":"One moment."}\n{"id":"2","text":" "}', '--words', 'en');
    expect(code).toBe(0);
    expect(out).toContain('Nothing definite was read');
    expect(out).toContain('The reply is empty');
  });

  it.each([
    ['an act that there is not', ['--explain', '--act', 'rdue'], 'Did you mean rude?'],
    ['an act without --explain', ['--act', 'rude'], 'needs --explain'],
  ])('%s: exit 2 and why', (_, args, why) => {
    const { code, words } = steadyline(['analyse', '--lang', 'en', ...args]);
    expect(code).toBe(2);
    expect(words).toContain(why);
  });
});
