import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { EMPTY_READING } from '../../src/core/base/reading.ts';
import { LANGS } from '../../src/core/base/lang.ts';
import { lintContent } from '../../src/core/lint/lint-content.ts';
import { RULES } from '../../src/core/rules/catalogue.ts';
import { readContent } from '../../src/core/scenario/compile/read-content.ts';
import { PERSONA_PATH, RUBRIC_PATH, SCENARIO_PATH, starterSources, WALK_PATH } from '../support/starter.ts';
import { steadyline } from '../support/steadyline.ts';
import { blocksOf, GUIDES } from './guide-blocks.ts';

const PATHS = {
  scenario: SCENARIO_PATH,
  persona: PERSONA_PATH,
  rubric: RUBRIC_PATH,
  walk: WALK_PATH,
} as const;

/** The starter files with the keys of a block in place of their own. */
function withBlock(part: keyof typeof PATHS, text: string) {
  const block = parse(text) as Readonly<Record<string, unknown>>;
  return starterSources().map((file) => {
    if (file.path !== PATHS[part]) return file;
    const whole = part === 'walk' ? block : { ...(parse(file.text) as object), ...block };
    return { path: file.path, text: stringify(whole) };
  });
}

const YAML_BLOCKS = GUIDES.flatMap((guide) =>
  LANGS.flatMap((lang) =>
    blocksOf(guide, lang)
      .filter(({ kind }) => kind.startsWith('yaml'))
      .map(({ kind, text }, nth) => ({ guide, lang, nth, part: kind.replace('yaml ', ''), text })),
  ),
);

describe('what the guides show', () => {
  it.each(YAML_BLOCKS)('$guide ($lang), YAML block $nth works in a $part', ({ part, text }) => {
    const known = Object.keys(PATHS).find((one) => one === part);
    expect(known).toBeDefined();
    const blind = () => EMPTY_READING;
    const sources = withBlock(part as keyof typeof PATHS, text);
    const found = lintContent({
      content: readContent(sources),
      rules: RULES,
      readers: { zh: blind, en: blind },
    });
    // A block is a part of a file: what the rest then lacks is none of its business.
    const unreadable = found.filter(({ code }) => !code.startsWith('lint/'));
    const walks = found.filter(({ code }) => code.startsWith('lint/walk-') && part === 'walk');
    expect([...unreadable, ...walks]).toEqual([]);
  });

  it.each(GUIDES)('%s has the same commands in both languages', (guide) => {
    const commands = (lang: string) => blocksOf(guide, lang).filter(({ kind }) => kind === 'sh');
    expect(commands('zh')).toEqual(commands('en'));
  });

  it.each(GUIDES)('%s has no block that nothing tries', (guide) => {
    for (const lang of LANGS)
      for (const { kind } of blocksOf(guide, lang))
        expect(kind).toMatch(/^(sh|yaml (scenario|persona|rubric|walk))$/);
  });

  it.each(GUIDES)('%s: its commands do what they say', { timeout: 240_000 }, (guide) => {
    const from = mkdtempSync(join(tmpdir(), 'steadyline-guide-'));
    const lines = blocksOf(guide, 'en')
      .filter(({ kind }) => kind === 'sh')
      .flatMap(({ text }) => text.trim().split('\n'));
    for (const line of lines) {
      const [, args] = /^npm run -s steadyline -- (.+)$/.exec(line) ?? [];
      expect(args, line).toBeDefined();
      const { code, words } = steadyline((args ?? '').split(' '), { from });
      expect(`${line} -> ${String(code)} ${code === 0 ? '' : words}`).toBe(`${line} -> 0 `);
    }
  });

  it('links to guides that are there', () => {
    for (const guide of GUIDES)
      for (const lang of LANGS) {
        const text = readFileSync(
          new URL(`../../docs/authoring/${guide}.${lang}.md`, import.meta.url),
          'utf8',
        );
        for (const [, target = ''] of text.matchAll(/\]\(([^)]+\.md)\)/g))
          expect(GUIDES.flatMap((one) => LANGS.map((other) => `${one}.${other}.md`))).toContain(target);
      }
  });
});
