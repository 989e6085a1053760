import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { root } from '../../scripts/lib/paths.ts';
import { flagshipContent } from '../support/flagship.ts';
import { playRecorded, type RecordedCall, type Stage } from '../support/recorded-calls.ts';
import { loadTextModel } from '../../src/node/load-text-model.ts';
import type { Lang } from '../../src/core/base/lang.ts';

const PERSONAS = ['angry', 'repetitive', 'logical', 'opportunistic'];
const CALLS = 30;
const INPUTS = 10;

/** What no author of replies thinks of. */
const ODD = [
  '',
  '   ',
  '👩‍👩‍👧‍👦🙏🏽',
  'ＳＯＲＲＹ　１２：３０',
  '\u202eolleh\u202c',
  '嗯',
  'xyz',
  'İstanbul ﬁne ß',
  '臺灣的經理對不起您',
];

/** 300 replies of many writers, and some that nobody writes, dealt out to thirty calls. */
async function recordedCalls(): Promise<RecordedCall[]> {
  const replies = { zh: await repliesOf('zh'), en: await repliesOf('en') };
  return Array.from({ length: CALLS }, (_, call) => {
    const lang: Lang = call % 2 === 0 ? 'zh' : 'en';
    const inputs = Array.from({ length: INPUTS }, (_, i) => {
      const index = call * INPUTS + i;
      const text =
        i === 6 ? (ODD[call % ODD.length] ?? '') : (replies[lang][(index * 37) % replies[lang].length] ?? '');
      return { type: 'reply', text, at: i * 4000 } as const;
    });
    return { persona: PERSONAS[call % PERSONAS.length] ?? '', lang, seed: call, inputs };
  });
}

async function repliesOf(lang: Lang): Promise<string[]> {
  const folder = join(root, 'data/replies', lang);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).sort();
  const rows = (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8'))))
    .join('\n')
    .split('\n');
  return rows.filter(Boolean).map((row) => {
    const { pieces }: { pieces: [string, string[]][] } = JSON.parse(row);
    return pieces.map(([piece]) => piece).join('');
  });
}

/** The engine as one script that a page can load, by the same bundler and for the same browsers as the product. */
async function engineScript(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: ['chrome109', 'firefox115', 'safari16.4'],
      lib: { entry: join(root, 'tests/support/recorded-calls.ts'), formats: ['iife'], name: 'engine' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!('output' in first)) throw new Error('the engine was not bundled');
  return first.output[0].code;
}

test('the same 300 recorded inputs come to the same score in Node and in Chromium, to the bit', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { scenario, rubric, personas } = await flagshipContent();
  const [zh, en] = await Promise.all([loadTextModel('zh'), loadTextModel('en')]);
  const stage: Stage = { scenario, rubric, personas, models: { zh, en } };
  const calls = await recordedCalls();
  expect(calls.flatMap((call) => call.inputs)).toHaveLength(300);
  const here = playRecorded(stage, calls);
  await page.goto('about:blank');
  await page.addScriptTag({ content: await engineScript() });
  const there = await page.evaluate(
    ([givenStage, givenCalls]) => {
      const { engine } = globalThis as unknown as { engine: { playRecorded: typeof playRecorded } };
      return engine.playRecorded(givenStage, givenCalls);
    },
    [stage, calls] as const,
  );
  expect(there).toEqual(here);
  expect(new Set(here).size).toBe(CALLS);
});
