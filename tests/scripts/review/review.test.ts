import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/lib/paths.ts';

const WEI = 't-0123456789ab';
const LIN = 't-fedcba987654';

let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'steadyline-review-'));
  mkdirSync(join(data, 'replies/zh'), { recursive: true });
  writeFileSync(
    join(data, 'replies/zh/zh-1.jsonl'),
    '{"id":"zh-1-0001","channel":"phone","trade":"快递","prev":"","pieces":[["您说，",["encourage"]],["我听着。",["encourage"]]]}\n',
  );
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function candidate(text: string, change: Record<string, unknown> = {}): object {
  return {
    kind: 'candidate',
    format: 1,
    pseudonym: WEI,
    lang: 'zh',
    prev: '你们到底管不管？',
    text,
    read: ['inform'],
    meant: ['own'],
    note: '我是说我来管',
    ...change,
  };
}

const withdrawal = { kind: 'withdrawal', format: 1, pseudonym: WEI };
const OWN = '这事我来跟，明天给您回话。';
const accepted = {
  line: 1,
  decision: 'accept',
  channel: 'phone',
  trade: '快递',
  pieces: [
    ['这事我来跟，', ['own.follow-through']],
    ['明天给您回话。', ['offer', 'give-timeframe']],
  ],
};

function fileOf(name: string, text: string): string {
  const file = join(data, name);
  writeFileSync(file, text);
  return file;
}

function review(lines: readonly object[], decisions: unknown, input = '') {
  const file = fileOf('candidates.jsonl', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const by =
    decisions === undefined ? [] : ['--decisions', fileOf('decisions.json', JSON.stringify(decisions))];
  return spawnSync(process.execPath, ['scripts/review/review.ts', file, '--data', data, ...by], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
}

function field(lang = 'zh'): readonly { readonly id: string; readonly from: string }[] {
  const file = join(data, `replies/${lang}/${lang}-field.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly id: string; readonly from: string });
}

// Up to three processes a test: a busy machine takes its time.
describe('data:review', { timeout: 60_000 }, () => {
  it('makes an accepted candidate a row of the writer “field”, with the reviewer’s labels', () => {
    const { status, stdout } = review([candidate(OWN)], [accepted]);
    expect(status).toBe(0);
    expect(stdout).toContain('zh-field-0001');
    expect(field()).toEqual([
      {
        id: 'zh-field-0001',
        from: WEI,
        channel: 'phone',
        trade: '快递',
        prev: '你们到底管不管？',
        pieces: accepted.pieces,
      },
    ]);
  });

  it('takes nothing twice, and nothing that another writer has, whatever its width and punctuation', () => {
    review([candidate(OWN)], [accepted]);
    const again = review([candidate(OWN), candidate('您说,我听着。')], []);
    expect(again.stdout).toContain('line 1: passed over, zh-field-0001 has the same words');
    expect(again.stdout).toContain('line 2: passed over, zh-1-0001 has the same words');
    expect(field()).toHaveLength(1);
  });

  it('remembers what was rejected, and asks again about what was skipped', () => {
    const both = [candidate('甲这样说。'), candidate('乙那样说。')];
    review(both, [
      { line: 1, decision: 'reject' },
      { line: 2, decision: 'skip' },
    ]);
    const again = review(both, []);
    expect(again.stdout).toContain('line 1: passed over, rejected before');
    expect(again.stdout).toContain('line 2: skipped');
    expect(field()).toEqual([]);
  });

  it.each([
    ['pieces that are not the reply', { ...accepted, pieces: [['这事我来跟', ['own']]] }, 1, 'not the reply'],
    ['a label that there is not', { ...accepted, pieces: [[OWN, ['owns']]] }, 2, 'no such label'],
    ['no trade', { ...accepted, trade: ' ' }, 2, 'trade'],
    ['a line without a candidate', { ...accepted, line: 9 }, 2, '9'],
  ])('refuses %s and says why', (_, decision, code, why) => {
    const { status, stdout, stderr } = review([candidate(OWN)], [decision]);
    expect(status).toBe(code);
    expect(stdout + stderr).toContain(why);
    expect(field()).toEqual([]);
  });

  it('removes the rows of who withdraws, only those, and takes none of them again', () => {
    const other = '这单是我们发错了。';
    review(
      [candidate(OWN), candidate(other, { pseudonym: LIN })],
      [accepted, { ...accepted, line: 2, pieces: [[other, ['own.fault']]] }],
    );
    expect(field()).toHaveLength(2);
    const { stdout } = review([withdrawal], []);
    expect(stdout).toContain('1 row removed');
    expect(field().map(({ from }) => from)).toEqual([LIN]);
    const again = review([candidate(OWN)], [accepted]);
    expect(again.stdout).toContain(`passed over, ${WEI} has withdrawn`);
    expect(field().map(({ from }) => from)).toEqual([LIN]);
  });

  it('leaves no file behind when the last row is withdrawn', () => {
    review([candidate(OWN)], [accepted]);
    review([withdrawal], []);
    expect(existsSync(join(data, 'replies/zh/zh-field.jsonl'))).toBe(false);
  });

  it('says which line of the file is wrong, and takes nothing of it', () => {
    const { status, stderr } = review([candidate(OWN), candidate('x', { read: ['sing'] })], [accepted]);
    expect(status).toBe(2);
    expect(stderr).toContain('line 2');
    expect(field()).toEqual([]);
  });

  it('shows a candidate in the terminal and takes cut, labels, channel and trade from there', () => {
    const typed = [
      'x',
      'a',
      '这事|我来跟，明天',
      '这事我来跟，|明天给您回话。',
      'nonsense',
      'own.follow-through',
    ];
    const { stdout } = review(
      [candidate(OWN)],
      undefined,
      `${[...typed, 'offer give-timeframe', 'phone 快递'].join('\n')}\n`,
    );
    for (const shown of ['你们到底管不管？', OWN, 'inform', 'own', '我是说我来管'])
      expect(stdout).toContain(shown);
    expect(field()).toEqual([{ ...field()[0], pieces: accepted.pieces, channel: 'phone', trade: '快递' }]);
  });

  it('proposes the pieces that the reader cuts, and keeps the last channel and trade', () => {
    review(
      [candidate(OWN), candidate('这单是我们发错了。')],
      undefined,
      'a\n\nown.follow-through\noffer\nphone 快递\na\n\nown.fault\n\n',
    );
    expect(field()).toMatchObject([
      {
        pieces: [
          ['这事我来跟，', ['own.follow-through']],
          ['明天给您回话。', ['offer']],
        ],
      },
      { channel: 'phone', trade: '快递', pieces: [['这单是我们发错了。', ['own.fault']]] },
    ]);
  });

  it('keeps what was decided before the reviewer left', () => {
    const { status } = review([candidate('甲这样说。'), candidate('乙那样说。')], undefined, 'r\nq\n');
    expect(status).toBe(0);
    expect(review([candidate('甲这样说。')], []).stdout).toContain('rejected before');
  });
});
