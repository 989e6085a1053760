import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/base/diagnostic.ts';
import { readScenario } from '../../../src/core/scenario/compile/read-scenario.ts';
import { change, lineOf, SCENARIO_PATH, starterSources } from '../../support/starter.ts';

const whole = starterSources()[0]?.text ?? '';

function diagnose(
  from: string,
  to: string,
): { readonly text: string; readonly found: readonly Diagnostic[] } {
  const text = change(whole, from, to);
  const read = readScenario({ path: SCENARIO_PATH, text });
  return { text, found: read.ok ? [] : read.error };
}

/** What a diagnostic underlines. */
function underlined(text: string, { line, column, endLine, endColumn }: Diagnostic): string {
  const lines = text.split('\n').slice(line - 1, endLine);
  const last = lines.length - 1;
  return lines
    .map((one, i) => one.slice(i === 0 ? column - 1 : 0, i === last ? endColumn - 1 : undefined))
    .join('\n');
}

describe('the starter case', () => {
  it('is read without a complaint', () => {
    expect(readScenario({ path: SCENARIO_PATH, text: whole })).toMatchObject({
      ok: true,
      value: { id: 'new-scenario' },
    });
  });
});

describe('each mistake is told once, with its code and exactly where it stands', () => {
  it.each([
    // of the schema
    ['fault: confirmed', 'falt: confirmed', 'schema/unknown-key', 'falt'],
    ['fault: confirmed', 'fault: confirmd', 'schema/unknown-value', 'confirmd'],
    ['since-years: 3', 'since-years: many', 'schema/wrong-type', 'many'],
    ['since-years: 3', 'since-years: -3', 'schema/out-of-range', '-3'],
    ['value: 6000', 'value: 60.5', 'schema/wrong-type', '60.5'],
    ['- id: lift-to-door', '- id: Lift To Door', 'schema/bad-name', 'Lift To Door'],
    ['gain: 4', 'gain: 9', 'schema/out-of-range', '9'],
    ['solves: [machine-today]', 'solves: machine-today', 'schema/wrong-type', 'machine-today'],
    ['cost: 3\n', 'cost:\n', 'schema/wrong-type', 'cost'],
    ['format: 1', 'format: 2', 'format/too-new', '2'],
    ['format: 1', 'format: 0', 'schema/unknown-value', '0'],
    ['values: [free, full]', 'values: [free]', 'schema/wrong-length', '[free]'],
    // of names within the file
    ['solves: [machine-today]', 'solves: [machine-tody]', 'names/unknown-need', 'machine-tody'],
    ['      cue: mother-ill', '      cue: father-ill', 'names/unknown-cue', 'father-ill'],
    ['      demand: cash', '      demand: kash', 'names/unknown-demand', 'kash'],
    ['{ evening-van: full }', '{ evening-van: fulll }', 'names/unknown-value', 'fulll'],
    ['{ evening-van: full }', '{ evening-vans: full }', 'names/unknown-variable', 'evening-vans'],
    ['option: shop-courier,', 'option: shop-curier,', 'names/unknown-option', 'shop-curier'],
    ['- id: laundry-service', '- id: shop-courier', 'names/doubled', 'shop-courier'],
    ['- id: answer-time', '- id: lift-to-door', 'names/doubled', 'lift-to-door'],
    ['id: new-scenario', 'id: old-scenario', 'names/not-the-file', 'old-scenario'],
    // of what fits together
    ['{ truth: { evening-van: full } }', '{ turn: { above: 3 } }', 'scenario/blocked-asks-too-much', 'turn'],
    ['at-least: 10', 'at-least: 90', 'scenario/empty-range', '90'],
    ['zh: 换谁都生气', 'zh: 换谁都会生气', 'scenario/words-not-in-choice', '换谁都会生气'],
    ['[回电, 回复您]', '[回电, "^回复.*"]', 'scenario/phrase-syntax', '"^回复.*"'],
    [
      'zh: 给我一个准话。',
      'zh: "给我{delivery-fe}一个准话。"',
      'names/unknown-fact',
      '"给我{delivery-fe}一个准话。"',
    ],
  ])('%j for %j', (from, to, code, where) => {
    const { text, found } = diagnose(from, to);
    expect(found.map((one) => one.code)).toEqual([code]);
    const [only] = found;
    expect(only && underlined(text, only)).toBe(where);
  });

  it('a key that is missing is told at the key it belongs under', () => {
    const { text, found } = diagnose(
      '  en: The customer took a day off for a delivery that did not come, and nobody called.\n',
      '',
    );
    expect(found).toMatchObject([{ code: 'schema/missing-key', line: lineOf(text, 'summary:') }]);
    expect(found[0]?.message.en).toContain('`en`');
  });

  it('a cue line that names no cue', () => {
    const { found } = diagnose('      cue: mother-ill\n', '');
    expect(found.map(({ code }) => code)).toEqual(['scenario/cue-line-without-cue']);
  });
});

describe('the cure', () => {
  it.each([
    ['fault: confirmed', 'fault: confirmd', 'confirmed'],
    ['fault: confirmed', 'falt: confirmed', 'fault'],
    ['channel: phone', 'channel: phnoe', 'phone'],
    ['act: name-feeling', 'act: name-feelings', 'name-feeling'],
    ['solves: [machine-today]', 'solves: [machine-tody]', 'machine-today'],
    ['- id: lift-to-door', '- id: Lift To Door', 'lift-to-door'],
  ])('%j: names what was probably meant, in both languages', (from, to, meant) => {
    const { found } = diagnose(from, to);
    expect(found.some(({ mend }) => mend.en.includes(meant) && mend.zh.includes(meant))).toBe(true);
  });

  it('lists what there is where nothing is near', () => {
    expect(diagnose('channel: phone', 'channel: pigeon').found[0]?.mend.en).toContain(
      'phone, chat, email, social',
    );
  });

  it('tells of a comma that has cut a text in two', () => {
    const { found } = diagnose('zh: 现金赔偿要由主管批准。', 'zh: 现金赔偿, 要由主管批准。');
    expect(found[0]?.mend.zh).toContain('半角逗号');
  });
});

describe('laws of diagnostics', () => {
  it('whatever is cut out of the file, nothing is thrown and every place lies inside it', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 200 }), (at, length) => {
        const text = whole.slice(0, at) + whole.slice(at + length);
        const read = readScenario({ path: SCENARIO_PATH, text });
        const lines = text.split('\n');
        for (const one of read.ok ? [] : read.error) {
          expect(one.line).toBeGreaterThanOrEqual(1);
          expect(one.endLine).toBeLessThanOrEqual(lines.length);
          expect(one.column).toBeLessThanOrEqual((lines[one.line - 1]?.length ?? 0) + 1);
          expect([one.endLine, one.endColumn] >= [one.line, 1]).toBe(true);
          expect(one.message.zh && one.message.en && one.mend.zh && one.mend.en).toBeTruthy();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('any value in place of the whole document gives diagnostics, never an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readScenario({ path: SCENARIO_PATH, text: JSON.stringify(value) }).ok).toBe(false);
      }),
    );
  });
});
