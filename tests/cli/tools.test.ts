import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { certificateOutputSchema } from '../../src/contract/certificate-output.ts';
import { diffOutputSchema, graphOutputSchema } from '../../src/contract/tools-output.ts';
import { starterFolder } from '../support/starter-folder.ts';
import { SCENARIO_PATH } from '../support/starter.ts';
import { COMMAND, steadyline } from '../support/steadyline.ts';

const SLOW = { timeout: 120_000 };
const CASE = 'scenarios/new-scenario';

function folderWith(change: (text: string) => string): string {
  const from = starterFolder();
  const file = join(from, SCENARIO_PATH);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return from;
}

describe('steadyline certify', () => {
  it('certifies a case, keeps the certificate, and lint tells when it is stale', SLOW, () => {
    const from = starterFolder();
    const { code, lines } = steadyline(['certify', CASE, '--json', '--write'], { from });
    const [certificate] = lines.map((line) => certificateOutputSchema.parse(line));
    expect(code).toBe(0);
    expect(certificate).toMatchObject({
      scenario: 'new-scenario',
      problems: [],
      pairs: [{ persona: 'new-persona', endsBy: 20 }],
    });
    expect(steadyline(['lint', CASE, '--json'], { from }).code).toBe(0);
    const file = join(from, SCENARIO_PATH);
    writeFileSync(file, readFileSync(file, 'utf8').replace('I want a clear answer.', 'Just answer me.'));
    const stale = steadyline(['lint', CASE], { from });
    expect(stale.code).toBe(1);
    expect(stale.out).toContain('lint/certificate-stale');
  });

  it('refuses to write a certificate of one customer alone', SLOW, () => {
    const { code, words } = steadyline(['certify', CASE, '--persona', 'new-persona', '--write'], {
      from: starterFolder(),
    });
    expect(code).toBe(2);
    expect(words).toContain('all customers');
  });
});

describe('steadyline graph and diff', () => {
  it('draws a customer, and gives the same as data', SLOW, () => {
    const from = starterFolder();
    const file = 'scenarios/personas/new-persona.yaml';
    expect(steadyline(['graph', file], { from }).out).toContain('stateDiagram-v2');
    expect(graphOutputSchema.parse(steadyline(['graph', file, '--json'], { from }).lines[0]).id).toBe(
      'new-persona',
    );
  });

  it('tells what changes for trainees, and by its exit whether anything does', SLOW, () => {
    const [before, after] = [
      starterFolder(),
      folderWith((text) => text.replace('    gain: 4', '    gain: 2')),
    ];
    const args = [join(before, CASE), join(after, CASE)];
    const found = steadyline(['diff', ...args, '--json', '--lang', 'en']);
    expect(found.code).toBe(1);
    expect(diffOutputSchema.parse(found.lines[0])).toMatchObject([
      { part: 'options', keys: ['gain'], bearing: 'score' },
    ]);
    expect(steadyline(['diff', join(before, CASE), join(before, CASE)]).code).toBe(0);
  });
});

describe('steadyline lint --fix and --watch', () => {
  it('mends what is safe and tells the rest', SLOW, () => {
    const from = folderWith((text) => text.replace('给我一个准话。', '给我 一个准话!'));
    const { code, words } = steadyline(['lint', CASE, '--fix'], { from });
    expect(code).toBe(0);
    expect(words).toContain('Nothing found');
    expect(readFileSync(join(from, SCENARIO_PATH), 'utf8')).toContain('给我一个准话！');
  });

  it('checks again when a file changes', SLOW, async () => {
    const from = starterFolder();
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const watching = spawn(process.execPath, [...COMMAND, 'lint', CASE, '--watch'], {
      cwd: root,
      env: { ...process.env, INIT_CWD: from, LANG: 'C' },
    });
    const file = join(from, SCENARIO_PATH);
    const told = new Promise<string>((resolve) => {
      watching.stdout.on('data', (data: Buffer) => resolve(data.toString()));
    });
    watching.stderr.once('data', () => {
      writeFileSync(file, readFileSync(file, 'utf8').replace('zh: 给我一个准话。', 'zh: 你是智障吗？'));
    });
    expect(await told).toContain('lint/slur');
    watching.kill();
  });
});

describe('steadyline new', () => {
  it('makes files that lint clean, and never writes over one', SLOW, () => {
    const from = starterFolder();
    for (const [kind, id, path] of [
      ['scenario', 'my-case', 'scenarios/my-case'],
      ['persona', 'my-persona', 'scenarios/personas/my-persona.yaml'],
      ['rubric', 'my-rubric', 'scenarios/rubrics/my-rubric.yaml'],
    ] as const) {
      expect(steadyline(['new', kind, id, '--into', 'scenarios'], { from }).code).toBe(0);
      expect(steadyline(['lint', path], { from })).toMatchObject({ code: 0, out: '' });
      expect(steadyline(['new', kind, id, '--into', 'scenarios'], { from }).code).toBe(2);
    }
  });
});

describe('steadyline import and export', () => {
  it('carries a story out and in again', SLOW, () => {
    const from = starterFolder();
    expect(
      steadyline(['export', CASE, '--as', 'twee', '--lang', 'en', '--out', 'story.twee'], { from }).code,
    ).toBe(0);
    const args = ['import', 'story.twee', '--lang', 'en', '--id', 'told-again', '--into', 'scenarios'];
    expect(steadyline(args, { from }).code).toBe(0);
    const { out } = steadyline(['lint', 'scenarios/told-again'], { from });
    expect(out).not.toContain(' error ');
    expect(out).toContain('lint/wrong-language');
    expect(steadyline(args, { from }).code).toBe(2);
  });

  it('carries a spreadsheet out, and nothing back where nothing was changed', SLOW, () => {
    const from = starterFolder();
    expect(steadyline(['export', CASE, '--as', 'xlsx', '--out', 'case.xlsx'], { from }).code).toBe(0);
    const before = readFileSync(join(from, SCENARIO_PATH), 'utf8');
    expect(steadyline(['import', 'case.xlsx', '--into', CASE], { from })).toMatchObject({ code: 0 });
    expect(readFileSync(join(from, SCENARIO_PATH), 'utf8')).toBe(before);
  });

  it('makes a draft of a call and says what it masked', SLOW, () => {
    const from = starterFolder();
    const call = '客户：我叫张伟民，电话13812345678，洗衣机呢？\n客服：您先冷静一下。\n客户：算了。';
    writeFileSync(join(from, 'call.txt'), call);
    const { code, words } = steadyline(['import', 'call.txt', '--id', 'a-call', '--into', 'scenarios'], {
      from,
    });
    expect(code).toBe(0);
    expect(words).toContain('phone 1');
    expect(readFileSync(join(from, 'scenarios/a-call/scenario.yaml'), 'utf8')).not.toMatch(/张伟民|138/);
    expect(steadyline(['lint', 'scenarios/a-call'], { from }).out).not.toContain(' error ');
  });
});
