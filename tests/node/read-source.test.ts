import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/core/scenario/compile/parse-yaml.ts';
import { readSource } from '../../src/node/read-source.ts';

/** `title: 您好，世界` with 您好，世界 as GBK has it. */
const GBK = Buffer.concat([
  Buffer.from('title: '),
  Buffer.from([0xc4, 0xfa, 0xba, 0xc3, 0xa3, 0xac, 0xca, 0xc0, 0xbd, 0xe7]),
]);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steadyline-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(bytes: Buffer) {
  const path = join(folder, 'case.yaml');
  await writeFile(path, bytes);
  return parseYaml(await readSource(path, 'case.yaml'));
}

describe('a file of another encoding is refused, and its encoding is named', () => {
  it.each([
    ['UTF-16 with its mark', Buffer.from('\ufefftitle: 您好', 'utf16le'), 'UTF-16'],
    ['UTF-16 without a mark', Buffer.from('title: a', 'utf16le'), 'UTF-16'],
    ['GBK', GBK, 'GBK'],
  ])('%s', async (_, bytes, name) => {
    const parsed = await read(bytes);
    expect(parsed.ok ? [] : parsed.error.map(({ code }) => code)).toEqual(['yaml/encoding']);
    const [told] = parsed.ok ? [] : parsed.error;
    expect([told?.message.zh, told?.message.en].every((text) => text?.includes(name))).toBe(true);
  });

  it('but UTF-8 is read, with a byte order mark or without', async () => {
    for (const text of ['title: 您好', '\ufefftitle: 您好']) {
      const parsed = await read(Buffer.from(text));
      expect(parsed.ok && parsed.value.value).toEqual({ title: '您好' });
    }
  });
});
