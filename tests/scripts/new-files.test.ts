import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enlist } from '../../scripts/lib/enlist.ts';
import { KINDS, planNew } from '../../scripts/lib/new-files.ts';
import { readPersona } from '../../src/core/scenario/compile/read-persona.ts';
import { readScenario } from '../../src/core/scenario/compile/read-scenario.ts';
import { parseRuleText } from '../../src/node/parse-rule-text.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('what `npm run new` makes', () => {
  it.each(KINDS)('%s: bears the new name everywhere and no place-holder', async (kind) => {
    const { files } = await planNew(kind, 'my-own');
    expect(files[0]?.path).toContain('my-own');
    for (const { content } of files)
      expect(content).not.toMatch(/\{\{|new-(rule|act|check|persona|scenario|rubric)\b/);
  });

  it('a scenario and a persona that can be read at once', async () => {
    const [scenario] = (await planNew('scenario', 'my-own')).files;
    const [persona] = (await planNew('persona', 'my-own')).files;
    expect(scenario && readScenario({ path: scenario.path, text: scenario.content })).toMatchObject({
      ok: true,
    });
    expect(persona && readPersona({ path: persona.path, text: persona.content })).toMatchObject({ ok: true });
  });

  it.each(['zh', 'en'] as const)('a rule whose %s text has all its headings', async (lang) => {
    const text = (await planNew('rule', 'my-own')).files.find(({ path }) => path.endsWith(`text.${lang}.md`));
    expect(parseRuleText(text?.content ?? '', { id: 'my-own', lang, file: 'x' }).ok).toBe(true);
  });
});

describe('a catalogue', () => {
  it.each([
    'src/core/rules/catalogue.ts:rule.ts',
    'src/core/lint/catalogue.ts:check.ts',
    'src/core/reading/acts/catalogue.ts:act.ts',
  ])('%s: takes a new one in its alphabetical place, and nothing else changes', (place) => {
    const [file = '', module = ''] = place.split(':');
    const before = read(file);
    const after = enlist(before, 'mmm-new', 'mmmNew', module);
    const added = after.split('\n').filter((line) => line.includes('mmmNew'));
    expect(added).toEqual([`import { mmmNew } from './mmm-new/${module}';`, '  mmmNew,']);
    expect(
      after
        .split('\n')
        .filter((line) => !line.includes('mmmNew'))
        .join('\n'),
    ).toBe(before);
    const imports = after
      .split('\n')
      .filter((line) => line.startsWith('import { ') && line.includes(`/${module}';`));
    expect(imports.map((line) => line.split("'")[1])).toEqual(
      imports.map((line) => line.split("'")[1]).sort(),
    );
  });
});
