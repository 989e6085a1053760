// npm run build: builds the web app into dist.
import { ensureWebBuild } from './lib/web-build.ts';

const outcome = await ensureWebBuild({ force: true });
process.stdout.write(outcome?.output ?? '');
process.exitCode = outcome?.code ?? 0;
