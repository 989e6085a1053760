import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EMPTY_READING } from '../../../src/core/base/reading.ts';
import { CHECKS } from '../../../src/core/lint/catalogue.ts';
import { lintContent } from '../../../src/core/lint/lint-content.ts';
import { parInputs } from '../../../src/core/explore/par-inputs.ts';
import { parMaterial } from '../../../src/core/explore/par-material.ts';
import { parFile } from '../../../src/core/scenario/par-file.ts';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { readContent } from '../../../src/core/scenario/compile/read-content.ts';
import type { SourceFile } from '../../../src/core/scenario/compile/source-file.ts';
import { LANGS } from '../../../src/core/base/lang.ts';
import {
  change,
  changedSources,
  lineOf,
  PERSONA_PATH,
  RUBRIC_PATH,
  SCENARIO_PATH,
  starterSources,
  WALK_PATH,
} from '../../support/starter.ts';

const folder = new URL('../../../src/core/lint/', import.meta.url);

function lint(sources: readonly SourceFile[]) {
  const blind = () => EMPTY_READING;
  return lintContent({ content: readContent(sources), rules: RULES, readers: { zh: blind, en: blind } });
}

interface Case {
  readonly check: string;
  readonly path: string;
  readonly from: string;
  readonly to: string;
  /** What stands on the line that is to be named, after the change. */
  readonly at: string;
}

const CASES: readonly Case[] = [
  {
    check: 'unknown-persona',
    path: SCENARIO_PATH,
    from: '[new-persona]',
    to: '[new-persona, new-personna]',
    at: 'personas:',
  },
  {
    check: 'unknown-persona',
    path: WALK_PATH,
    from: 'persona: new-persona',
    to: 'persona: nobody',
    at: 'persona: nobody',
  },
  {
    check: 'unknown-rubric',
    path: SCENARIO_PATH,
    from: 'rubric: default',
    to: 'rubric: defualt',
    at: 'rubric:',
  },
  {
    check: 'unknown-rule',
    path: RUBRIC_PATH,
    from: 'pass: 70',
    to: 'pass: 70\nrules: { feeling-nemed: { off: true } }',
    at: 'feeling-nemed',
  },
  {
    check: 'unknown-rule',
    path: WALK_PATH,
    from: '  need: met',
    to: '  need: met\n  met: [feeling-nemed]',
    at: 'feeling-nemed',
  },
  {
    check: 'unknown-rule',
    path: RUBRIC_PATH,
    from: 'scheme: opportunities',
    to: 'scheme: deductions\nitems: [{ id: all, name: { zh: 全部, en: all }, points: 100, rules: [blameing] }]',
    at: 'blameing',
  },
  {
    check: 'unknown-option',
    path: RUBRIC_PATH,
    from: 'pass: 70',
    to: 'pass: 70\nrules: { feeling-named: { options: { tensoin: 40 } } }',
    at: 'tensoin',
  },
  {
    check: 'setting-without-effect',
    path: RUBRIC_PATH,
    from: 'pass: 70',
    to: 'pass: 70\nrules: { blaming: { weight: 4 } }',
    at: 'blaming',
  },
  {
    check: 'setting-without-effect',
    path: RUBRIC_PATH,
    from: 'pass: 70',
    to: 'pass: 70\nrules: { feeling-named: { deduct: 400 } }',
    at: 'feeling-named',
  },
  {
    check: 'beat-without-line',
    path: SCENARIO_PATH,
    from: '  opening:\n    - say:',
    to: '  opening:\n    - when: { turn: { above: 1 } }\n      say:',
    at: 'lines:',
  },
  {
    check: 'unreachable-state',
    path: PERSONA_PATH,
    from: '        to: settled',
    to: '        to: pressed',
    at: '  settled:',
  },
  {
    check: 'missing-ending',
    path: SCENARIO_PATH,
    from: '{ customer: settled, need: unmet }',
    to: '{ customer: settled, turn: { above: 3 } }',
    at: 'endings:',
  },
  {
    check: 'missing-ending',
    path: SCENARIO_PATH,
    from: '    when: { customer: gone }',
    to: '    when: { customer: gone, turn: { above: 3 } }',
    at: 'endings:',
  },
  {
    check: 'missing-verdict',
    path: PERSONA_PATH,
    from: 'when: {},',
    to: 'when: { turn: { above: 3 } },',
    at: 'verdicts:',
  },
  {
    check: 'no-workable-option',
    path: SCENARIO_PATH,
    from: 'solves: [machine-today]',
    to: 'solves: [day-off-wasted]',
    at: 'options:\n  - id: evening',
  },
  {
    check: 'demand-without-line',
    path: SCENARIO_PATH,
    from: '      demand: cash\n',
    to: '',
    at: '- id: cash',
  },
  {
    check: 'demand-without-line',
    path: SCENARIO_PATH,
    from: '      threat: consumer-association\n',
    to: '',
    at: '- id: consumer-association',
  },
  {
    check: 'cue-never-spoken',
    path: SCENARIO_PATH,
    from: '  cue:\n    - say:',
    to: '  retell:\n    - say:',
    at: '- id: mother-ill',
  },
  {
    check: 'too-few-choices',
    path: SCENARIO_PATH,
    from: 'beats: [weigh, turn-down, ask-how, accept, settle, soften]',
    to: 'beats: [weigh, turn-down, ask-how, settle, soften]',
    at: 'choices:\n  - id: hear',
  },
  {
    check: 'line-too-long',
    path: SCENARIO_PATH,
    from: '给我一个准话。',
    to: '给我一个准话。'.repeat(20),
    at: '给我一个准话。',
  },
  {
    check: 'contact-details',
    path: SCENARIO_PATH,
    from: '订单尾号 2086',
    to: '电话 138 1234 5678',
    at: '138 1234',
  },
  {
    check: 'contact-details',
    path: PERSONA_PATH,
    from: 'I really have no time for this.',
    to: 'See www.example.com now.',
    at: 'www.',
  },
  {
    check: 'few-lines',
    path: SCENARIO_PATH,
    from: "    - say: { zh: 要是到时候又没来，我找谁？, en: 'And if it fails again, whom do I call?' }\n",
    to: '',
    at: '  weigh:',
  },
  {
    check: 'walk-disagrees',
    path: WALK_PATH,
    from: 'state: considering',
    to: 'state: pressed',
    at: 'state: pressed',
  },
  {
    check: 'walk-disagrees',
    path: WALK_PATH,
    from: 'score: { at-least: 60 }',
    to: 'score: { at-most: 5 }',
    at: 'score:',
  },
  {
    check: 'walk-without-case',
    path: WALK_PATH,
    from: 'choose: hear-and-act',
    to: 'choose: hear-or-act',
    at: 'hear-or-act',
  },
  {
    check: 'unexplained-block',
    path: SCENARIO_PATH,
    from: '    blocked-because: { zh: 今晚的车已经排满。, en: All vans are taken this evening. }\n',
    to: '',
    at: '    blocked:',
  },
  {
    check: 'figure-without-value',
    path: SCENARIO_PATH,
    from: '    value: 6000 # hundredths\n',
    to: '',
    at: '    kind: money',
  },
  {
    check: 'slots-differ',
    path: SCENARIO_PATH,
    from: 'And please note the matter of the delivery fee.',
    to: '"And please note {delivery-fee}."',
    at: 'please note',
  },
  {
    check: 'phrase-of-two',
    path: SCENARIO_PATH,
    from: 'zh: [上门取洗, 免费*洗]',
    to: 'zh: [门店*送, 免费*洗]',
    at: '免费*洗',
  },
];

/** What one changed stretch cannot show. */
const HAVE_TESTS_OF_THEIR_OWN = ['stray-file', 'dead-end', 'choice-gives-itself-away', 'par-and-floor'];

describe('the starter content', () => {
  it('has nothing that a check would complain of', () => {
    expect(lint(starterSources())).toEqual([]);
  });
});

describe('each check finds what it is for, on the line where it stands', () => {
  it.each(CASES)('$check: $to', ({ check, path, from, to, at }) => {
    const sources = changedSources(path, from, to);
    const found = lint(sources).filter(({ code }) => code === `lint/${check}`);
    expect(found.length).toBeGreaterThan(0);
    const text = sources.find((source) => source.path === path)?.text ?? '';
    expect(found.map(({ line }) => line)).toContain(lineOf(text, at));
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

  it('a broken file is told as such and brings no further complaints', () => {
    const found = lint(changedSources(SCENARIO_PATH, 'fault: confirmed', 'fault: maybe'));
    expect(found.map(({ code }) => code)).toContain('schema/unknown-value');
    expect(found.every(({ file }) => file === SCENARIO_PATH)).toBe(true);
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
      expect(HAVE_TESTS_OF_THEIR_OWN.includes(id) || CASES.some(({ check }) => check === id)).toBe(true);
    },
  );
});
