import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../../src/core/base/lang.ts';
import { BEARING_WORDS, changeWords } from '../../../../src/core/explore/compare/change-words.ts';
import { compareCases } from '../../../../src/core/explore/compare/compare-cases.ts';
import { readScenario } from '../../../../src/core/scenario/compile/read-scenario.ts';
import { change, SCENARIO_PATH, starterSources } from '../../../support/starter.ts';

const text = starterSources().find(({ path }) => path === SCENARIO_PATH)?.text ?? '';

function scenarioOf(source: string) {
  const read = readScenario({ path: SCENARIO_PATH, text: source });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

function changes(from: string, to: string) {
  return compareCases(scenarioOf(text), scenarioOf(change(text, from, to)));
}

describe('two versions of a case', () => {
  it('are the same where nothing differs, whatever the comments', () => {
    expect(changes('# real: what must be met.', '# Another comment.')).toEqual([]);
  });

  it.each([
    [
      '    gain: 4',
      '    gain: 3',
      {
        part: 'options',
        id: 'evening-delivery',
        keys: ['gain'],
        values: { before: '4', after: '3' },
        bearing: 'score',
      },
    ],
    ['value: 6000', 'value: 8000', { part: 'facts', id: 'delivery-fee', keys: ['value'], bearing: 'score' }],
    [
      'zh: 给我一个准话。',
      'zh: 给句准话。',
      { part: 'lines', id: 'press', kind: 'added', bearing: 'customer' },
    ],
    [
      'personas: [new-persona]',
      'personas: [new-persona, angry]',
      { part: 'personas', id: 'angry', kind: 'added', bearing: 'customer' },
    ],
    ['fault: confirmed', 'fault: unverified', { part: 'fault', bearing: 'score' }],
    ['en: Cloud Appliances', 'en: Sky Appliances', { part: 'company', bearing: 'brief' }],
    [
      'en: an extra van this evening',
      'en: an extra van tonight',
      { part: 'options', keys: ['say'], bearing: 'brief' },
    ],
    [
      '  - id: left-with-help',
      '  - id: left-helped',
      { part: 'endings', id: 'left-helped', kind: 'added', bearing: 'score' },
    ],
  ])('%s -> %s', (from, to, expected) => {
    expect(changes(from, to)).toContainEqual(expect.objectContaining(expected));
  });

  it('differ in the order of endings alone, since the first that holds is taken', () => {
    const scenario = scenarioOf(text);
    const turned = { ...scenario, endings: [...scenario.endings].reverse() };
    expect(compareCases(scenario, turned)).toMatchObject([
      { part: 'endings', keys: ['order'], bearing: 'score' },
    ]);
  });

  it('do not differ in the order of options', () => {
    const scenario = scenarioOf(text);
    expect(compareCases(scenario, { ...scenario, options: [...scenario.options].reverse() })).toEqual([]);
  });

  it('are told in the words of each language', () => {
    const [found] = changes('    gain: 4', '    gain: 3');
    if (!found) throw new Error('there is a change');
    expect(changeWords(found, 'en')).toBe('Changed: the option `evening-delivery` (gain): "4" → "3"');
    expect(changeWords(found, 'zh')).toBe('改动方案“evening-delivery”（gain）：“4” → “3”');
    for (const lang of LANGS) expect(BEARING_WORDS.score[lang].length).toBeGreaterThan(10);
  });
});
