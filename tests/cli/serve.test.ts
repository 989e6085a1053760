import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { steadyline } from '../support/steadyline.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

async function takenPort(): Promise<{ readonly port: number; readonly free: () => void }> {
  const blocker = createServer().listen(0, '127.0.0.1');
  await once(blocker, 'listening');
  const address = blocker.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    free: () => void blocker.close(),
  };
}

describe('serve', () => {
  it('says in both languages where it is, answers, and stops when it is told to', async () => {
    const { port, free } = await takenPort();
    free();
    const server = spawn(process.execPath, ['src/cli/main.ts', 'serve', '--port', String(port)], {
      cwd: root,
    });
    let words = '';
    server.stdout.on('data', (chunk: Buffer) => (words += chunk.toString()));
    while (!words.includes('Open')) await once(server.stdout, 'data');
    expect(words).toContain(`请在浏览器打开： http://127.0.0.1:${port}`);
    expect(await (await fetch(`http://127.0.0.1:${port}/health`)).json()).toEqual({ status: 'ok' });
    server.kill('SIGTERM');
    const [code] = await once(server, 'exit');
    expect(code).toBe(0);
  });

  it('says what to do where the port is taken', async () => {
    const { port, free } = await takenPort();
    const answer = steadyline(['serve', '--port', String(port)]);
    free();
    expect(answer.code).toBe(2);
    expect(answer.words).toContain('--port');
  });
});
