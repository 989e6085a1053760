import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { attemptSchema } from '../../src/contract/attempt-schema.ts';
import { playResultSchema, playTurnSchema } from '../../src/contract/cli-output.ts';
import { steadyline } from '../support/steadyline.ts';
import { starterFolder } from '../support/starter-folder.ts';

const folder = starterFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const CASE = 'scenarios/new-scenario';
const pick = (id: string): string => JSON.stringify({ type: 'choice', id });
const FINE = [pick('hear-and-act'), pick('confirm-plan'), pick('confirm-plan')];

function play(inputs: readonly string[], ...args: readonly string[]) {
  const answer = steadyline(['play', CASE, '--replies', '-', ...args], {
    input: inputs.join('\n'),
    from: folder,
  });
  return {
    ...answer,
    turns: answer.lines.slice(0, -1).map((line) => playTurnSchema.parse(line)),
    last: answer.lines.at(-1),
  };
}

describe('play --replies -', () => {
  it('writes the opening as turn 0, a line a turn, and the result last', () => {
    const { code, turns, last } = play(FINE, '--mode', 'guided');
    expect(code).toBe(0);
    expect(turns.map(({ turn }) => turn)).toEqual([0, 1, 2, 3]);
    expect(turns[0]).toMatchObject({ reading: null, findings: [], customer: [{ beat: 'opening' }] });
    const { result } = playResultSchema.parse(last);
    expect(result).toMatchObject({ ending: { class: 'resolved' }, needMet: true });
  });

  it('takes plain text and JSON strings as replies, and objects as inputs', () => {
    const { turns } = play(['您好，我在听，您慢慢说。', '"我先帮您查一下订单。"', '{"type":"silence"}']);
    expect(turns).toHaveLength(4);
  });

  it('gives acts with confidence from 0 to 1', () => {
    const { turns } = play(['非常抱歉给您带来不便。']);
    expect(turns[1]?.reading?.acts).toMatchObject([{ act: 'apologise', formulaic: true }]);
  });

  it('treats an empty line as a reply without words, and the end of a last line as nothing', () => {
    expect(play(['', '喂', '']).turns[1]?.notices).toContain('empty');
    expect(play(['喂', '']).turns).toHaveLength(2);
  });

  it('hangs up where the inputs run out', () => {
    const { last, code } = play(['喂']);
    expect(code).toBe(0);
    expect(playResultSchema.parse(last).result.ending.class).toBe('lost');
  });

  it('ignores inputs after the customer has gone, whatever they are', () => {
    const left = play([...FINE, pick('nothing'), '{"type":"nonsense"}'], '--mode', 'guided');
    expect(left.code).toBe(0);
    expect(left.out).toBe(play(FINE, '--mode', 'guided').out);
  });

  it('says the same for the same seed', () => {
    expect(play(FINE, '--mode', 'guided', '--seed', '7').out).toBe(
      play(FINE, '--mode', 'guided', '--seed', '7').out,
    );
  });

  it('records what the customer does not answer without a turn', () => {
    expect(play(['{"type":"note","text":"要回电"}', '喂']).turns).toHaveLength(2);
  });

  it('lists what can be picked in guided mode', () => {
    expect(
      play([], '--mode', 'guided', '--lang', 'en')
        .turns[0]?.choices?.map(({ id }) => id)
        .sort(),
    ).toEqual(['hear-and-act', 'not-us', 'sorry-stock']);
  });

  it.each([
    ['an input of an unknown type', ['{"type":"replay","text":"x"}'], [], 'Did you mean reply?'],
    ['an object that is not JSON', ['{"type":'], [], 'Line 1'],
    ['an unknown choice', [pick('nope')], ['--mode', 'guided'], 'hear-and-act'],
    ['written words in guided mode', ['hello'], ['--mode', 'guided'], '{"type":"choice"'],
    [
      'time that runs back',
      ['{"type":"silence","at":9}', '{"type":"silence","at":3}'],
      ['--pace', 'standard'],
      '9 ms',
    ],
    ['an unknown language', [], ['--lang', 'eng'], 'Did you mean en?'],
    ['an unknown persona', [], ['--persona', 'new-person'], 'Did you mean new-persona?'],
    ['a seed that is no number', [], ['--seed', 'x'], 'whole number'],
  ])('%s: exit 2 and how to mend it', (_, inputs, args, words) => {
    const answer = play(inputs, ...args);
    expect(answer.code).toBe(2);
    expect(answer.words).toContain(words);
  });

  it('an unknown scenario: exit 2 with what there is', () => {
    const { code, words } = steadyline(['play', 'gate-without-idd', '--replies', '-']);
    expect(code).toBe(2);
    expect(words).toContain('no scenario called gate-without-idd');
  });
});

describe('attempts', () => {
  const file = join(folder, 'attempt.json');
  play(FINE, '--mode', 'guided', '--save', 'attempt.json');
  const run = (command: string) =>
    steadyline([command, 'attempt.json', '--scenario', CASE, '--json'], { from: folder });

  it('are saved where the caller was, with everything that is needed to play them again', () => {
    const attempt = attemptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(attempt).toMatchObject({ host: 'cli', mode: 'guided', inputs: [{ id: 'hear-and-act' }, {}, {}] });
  });

  it('are verified', () => {
    expect(run('verify')).toMatchObject({ code: 0, lines: [{ status: 'verified' }] });
  });

  it('give the same result when they are played again', () => {
    const again = steadyline(['replay', 'attempt.json', '--scenario', CASE], { from: folder });
    expect(again.lines).toEqual([play(FINE, '--mode', 'guided').last]);
  });

  it.each([
    ['total', /"total": \d+/, '"total": 100', 'result-differs'],
    ['a reading', /"confidence": 1000/, '"confidence": 900', 'readings-differ'],
  ])('with another %s are false', (_, from, to, reason) => {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(from, to));
    expect(run('verify')).toMatchObject({ code: 1, lines: [{ status: 'false', reason }] });
    writeFileSync(file, text);
  });

  it('of another case are told as such', () => {
    const path = join(folder, CASE, 'scenario.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('gain: 2', 'gain: 1'));
    expect(run('verify')).toMatchObject({ code: 1, lines: [{ status: 'other-bundle' }] });
    writeFileSync(path, text);
  });

  it.each([
    ['a file that is not there', 'nowhere.json', 'no readable file'],
    ['a file of something else', 'scenarios/personas/new-persona.yaml', 'not JSON'],
  ])('%s: exit 2', (_, path, words) => {
    const answer = steadyline(['verify', path], { from: folder });
    expect(answer.code).toBe(2);
    expect(answer.words).toContain(words);
  });
});
