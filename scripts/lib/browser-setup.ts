import { existsSync } from 'node:fs';

import { chromium as playwrightChromium } from '@playwright/test';

import { findChromium, which } from './chromium.ts';
import { run } from './run.ts';

/** `apt-get` as root, or through sudo where that asks for no password; undefined where neither is to be had. */
function aptGet(): readonly [string, ...string[]] | undefined {
  if (process.platform !== 'linux' || which('apt-get') === undefined) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return which('sudo') === undefined ? undefined : ['sudo', '-n', 'apt-get'];
}

async function aptInstall(packages: readonly string[]): Promise<boolean> {
  const apt = aptGet();
  if (apt === undefined) return false;
  console.log(`Installing ${packages.join(' and ')} with apt-get…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run([...apt, 'update', '-q'], { env });
  const install = await run([...apt, 'install', '-y', '-q', '--no-install-recommends', ...packages], { env });
  if (install.code !== 0) console.log(`${update.output}${install.output}`);
  return install.code === 0;
}

async function hasChineseFont(): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const { code, output } = await run(['fc-list', ':lang=zh', 'family']);
  return code === 0 && output.trim() !== '';
}

function hasChromium(): boolean {
  return findChromium() !== undefined || existsSync(playwrightChromium.executablePath());
}

const NO_CHROMIUM = [
  'The browser tests need a Chromium and none was found. Any one of these mends it:',
  '  apt-get install chromium                 (Debian, Ubuntu; as root)',
  '  npx playwright install chromium',
  '  CHROMIUM_PATH=/path/to/chrome npm test   (any Chrome or Chromium of 109 or newer)',
].join('\n');

/**
 * Sees to a Chromium, and to a font with Chinese characters where apt can bring one (without it the tests run,
 * but screenshots show boxes). Returns what is to be done by hand, or undefined when all is there.
 */
export async function ensureBrowser(): Promise<string | undefined> {
  const missing = [
    ...(hasChromium() ? [] : ['chromium']),
    ...((await hasChineseFont()) ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ];
  if (missing.length > 0 && !(await aptInstall(missing)) && missing.length > 1) {
    // Each may still be had alone.
    for (const one of missing) await aptInstall([one]);
  }
  if (!hasChromium()) {
    console.log("Installing Playwright's Chromium…");
    await run(['playwright', 'install', 'chromium'], { show: true });
  }
  return hasChromium() ? undefined : NO_CHROMIUM;
}
