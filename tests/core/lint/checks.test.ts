import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/lint/catalogue.ts';
import { lintContent } from '../../../src/core/lint/lint-content.ts';
import { certificateFile } from '../../../src/core/explore/certify/certificate-file.ts';
import { certificateInputs } from '../../../src/core/explore/certify/certify.ts';
import { parInputs } from '../../../src/core/explore/par-inputs.ts';
import { parMaterial } from '../../../src/core/explore/par-material.ts';
import { parFile } from '../../../src/core/scenario/par-file.ts';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { readContent } from '../../../src/core/scenario/compile/read-content.ts';
import type { SourceFile } from '../../../src/core/scenario/compile/source-file.ts';
import { LANGS } from '../../../src/core/base/lang.ts';
import { loadReaders } from '../../../src/node/load-readers.ts';
import { loadCheckCases, sourcesOf, toldIn } from './load-check-cases.ts';
import {
  change,
  changedSources,
  lineOf,
  PERSONA_PATH,
  SCENARIO_PATH,
  starterSources,
  starterWalk,
} from '../../support/starter.ts';

const folder = new URL('../../../src/core/lint/', import.meta.url);

const readers = await loadReaders();

function lint(sources: readonly SourceFile[]) {
  return lintContent({ content: readContent(sources), rules: RULES, readers });
}

const CASES = loadCheckCases();

/** What one changed stretch cannot show. */
const HAVE_TESTS_OF_THEIR_OWN = [
  'stray-file',
  'dead-end',
  'choice-gives-itself-away',
  'par-and-floor',
  'walks-one-sided',
  'certificate-stale',
];

describe('the starter content', () => {
  it('has nothing that a check would complain of', () => {
    expect(lint(starterSources())).toEqual([]);
  });
});

describe('each check finds what it is for, on the line where it stands', () => {
  it.each(CASES.filter(({ quiet }) => quiet !== true))('$check: $to', (one) => {
    const sources = sourcesOf(one);
    const found = lint(sources).filter(({ code }) => code === `lint/${one.check}`);
    expect(found.length).toBeGreaterThan(0);
    const file = sources.find(({ path }) => path === toldIn(one));
    const told = found.filter((diagnostic) => diagnostic.file === file?.path).map(({ line }) => line);
    expect(told).toContain(lineOf(file?.text ?? '', one.at ?? ''));
  });

  it.each(CASES.filter(({ quiet }) => quiet === true))('$check is quiet: $to', (one) => {
    expect(lint(sourcesOf(one)).filter(({ code }) => code === `lint/${one.check}`)).toEqual([]);
  });

  it('phrase-of-two: the same parts in another order', () => {
    const sources = changedSources(SCENARIO_PATH, 'zh: [上门取洗, 免费*洗]', 'zh: [门店 & 送]').map((file) =>
      file.path === SCENARIO_PATH ? { ...file, text: change(file.text, '门店*送', '送 & 门店') } : file,
    );
    expect(lint(sources).map(({ code }) => code)).toContain('lint/phrase-of-two');
  });

  it('dead-end: a state that leads to itself alone', () => {
    const sources = changedSources(PERSONA_PATH, '      to: gone', '      to: trap').map((file) =>
      file.path === PERSONA_PATH
        ? {
            ...file,
            text: change(
              file.text,
              '  settled:\n',
              '  trap: { mood: calm, thought: { zh: 无, en: none }, stay: [weigh] }\n  settled:\n',
            ),
          }
        : file,
    );
    const text = sources.find(({ path }) => path === PERSONA_PATH)?.text ?? '';
    const found = lint(sources).filter(({ code }) => code === 'lint/dead-end');
    expect(found.map(({ line }) => line)).toEqual([lineOf(text, '  trap:')]);
  });

  it('choice-gives-itself-away: the fine reply is the longest after every beat', () => {
    const longer = '还有别的需要我一起帮您处理的，也请您现在告诉我，我都记着。';
    const sources = changedSources(
      SCENARIO_PATH,
      '这样安排您看可以吗？\n',
      `这样安排您看可以吗？${longer}\n`,
    ).map((file) =>
      file.path === SCENARIO_PATH
        ? { ...file, text: change(file.text, '把洗衣机给您送去。\n', `把洗衣机给您送去。${longer}\n`) }
        : file,
    );
    const found = lint(sources).filter(({ code }) => code === 'lint/choice-gives-itself-away');
    expect(found.map(({ message }) => message.en)).toEqual([expect.stringContaining('Chinese')]);
  });

  it('stray-file: a scenario that is not called scenario.yaml', () => {
    const stray = { path: 'scenarios/new-scenario/case.yaml', text: 'format: 1' };
    expect(lint([...starterSources(), stray]).map(({ code, file }) => [code, file])).toEqual([
      ['lint/stray-file', stray.path],
    ]);
  });

  describe('walks-one-sided', () => {
    const second = (ending: string) => ({
      path: 'scenarios/new-scenario/walks/second.walk.yaml',
      text: starterWalk.replace('ending: [resolved]', `ending: [${ending}]`),
    });
    const told = (ending: string) =>
      lint([...starterSources(), second(ending)]).filter(({ code }) => code === 'lint/walks-one-sided');

    it('tells where no walk fails', () => {
      expect(told('resolved')).toMatchObject([{ file: SCENARIO_PATH }]);
    });

    it('is quiet where one does', () => {
      expect(told('lost')).toEqual([]);
    });
  });

  describe('certificate-stale', () => {
    const path = 'scenarios/new-scenario/certificate.yaml';
    const material = parMaterial(readContent(starterSources()), 'new-scenario', RULES);
    const withInputs = (inputs: string) => {
      const text = certificateFile({ format: 1, inputs, how: 'test', pairs: [] });
      return lint([...starterSources(), { path, text }]).filter(({ file }) => file === path);
    };

    it('is quiet while the case is as it was', () => {
      expect(withInputs(material ? certificateInputs(material) : '')).toEqual([]);
    });

    it('names the command once it is not', () => {
      const [found] = withInputs('0'.repeat(64));
      expect(found).toMatchObject({ code: 'lint/certificate-stale', severity: 'error', line: 3 });
      expect(found?.mend.en).toContain('certify new-scenario --write');
    });
  });

  describe('par-and-floor', () => {
    const path = 'scenarios/new-scenario/par.yaml';
    const material = parMaterial(readContent(starterSources()), 'new-scenario', RULES);
    const withPar = (inputs: string, par: number) => {
      const estimates = [{ persona: 'new-persona', mode: 'guided', par, floor: 20 }] as const;
      const text = parFile({ format: 1, inputs, how: 'test', estimates: [...estimates] });
      return lint([...starterSources(), { path, text }]).filter(({ file }) => file === path);
    };
    const fresh = material ? parInputs(material) : '';

    it('is quiet where the estimates are fresh and thirty points apart', () => {
      expect(withPar(fresh, 50)).toEqual([]);
    });

    it('names the command where they are stale', () => {
      const [found] = withPar('0'.repeat(64), 90);
      expect(found).toMatchObject({ code: 'lint/par-and-floor', severity: 'error', line: 3 });
      expect(found?.mend.en).toContain('par new-scenario --write');
    });

    it('is an error where blind picking comes within thirty points of the best', () => {
      expect(withPar(fresh, 49)).toMatchObject([{ code: 'lint/par-and-floor', severity: 'error', line: 6 }]);
    });
  });

  it('a broken file is told as such, and of the others only that its walks were not played', () => {
    const found = lint(changedSources(SCENARIO_PATH, 'fault: confirmed', 'fault: maybe'));
    expect(found.map(({ code }) => code)).toContain('schema/unknown-value');
    const elsewhere = found.filter(({ file }) => file !== SCENARIO_PATH);
    expect(elsewhere.map(({ code }) => code)).toEqual(['lint/walk-not-played']);
  });

  it('a truth under which every option is blocked is named', () => {
    const found = lint(
      changedSources(
        SCENARIO_PATH,
        '    gain: 3\n    cost: 3\n    authority: self\n',
        '    gain: 3\n    cost: 3\n    authority: none\n',
      ),
    );
    expect(found.find(({ code }) => code === 'lint/no-workable-option')?.message.en).toContain(
      'evening-van: full',
    );
  });
});

describe('the catalogue of checks', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it('holds every folder once, by its name', () => {
    expect(CHECKS.map(({ id }) => id)).toEqual(folders.map(({ name }) => name).sort());
  });

  it.each(CHECKS.map(({ id }) => id))(
    '%s: is explained in both languages and has a case that it finds',
    (id) => {
      for (const lang of LANGS) {
        expect(readFileSync(new URL(`${id}/text.${lang}.md`, folder), 'utf8')).toMatch(/^# .+\n\n.{20,}/s);
      }
      expect(
        HAVE_TESTS_OF_THEIR_OWN.includes(id) ||
          CASES.some(({ check, quiet }) => check === id && quiet !== true),
      ).toBe(true);
    },
  );
});
