import { describe, expect, it } from 'vitest';
import { analysisLineSchema } from '../../src/contract/cli-output.ts';
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
