import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRubric } from '../../../src/core/scenario/compile/read-rubric.ts';
import { change } from '../../support/starter.ts';

const PATH = 'scenarios/rubrics/quality-sheet.yaml';
const SHEET = readFileSync(new URL(`../../../${PATH}`, import.meta.url), 'utf8');

function diagnose(from: string, to: string) {
  const read = readRubric({ path: PATH, text: change(SHEET, from, to) });
  return read.ok ? [] : read.error;
}

describe('a rubric file', () => {
  it.each([
    ['  emotion: 20', '  emotions: 20', 'schema/unknown-key'],
    ['scheme: deductions', 'scheme: opportunities', 'rubric/items-without-sheet'],
    ['points: 25', 'points: 24', 'rubric/sheet-not-100'],
    ['dimensions: [ownership]', 'dimensions: [ownership, clarity]', 'rubric/twice-in-sheet'],
    ['- id: no-idea', '- id: not-my-job', 'names/doubled'],
  ])('%j for %j', (from, to, code) => {
    expect(diagnose(from, to).map((one) => one.code)).toContain(code);
  });

  it.each([
    ['  emotion: 20', '  emotoin: 20', 'emotion'],
    ['dimensions: [ownership]', 'dimensions: [ownershp]', 'ownership'],
    ['veto: to-zero', 'veto: to-zer0', 'to-zero'],
    ['severity: grave', 'severity: grav', 'grave'],
    ['channels: [phone]', 'channels: [phon]', 'phone'],
    ['  deflecting: { severity', '  deflecting: { severty', 'severity'],
  ])('%j for %j: says what was meant', (from, to, meant) => {
    expect(diagnose(from, to).map(({ mend }) => mend.en)).toContain(`Did you mean \`${meant}\`?`);
  });

  it('is told where a forbidden phrase cannot be matched, or forbids nothing', () => {
    expect(diagnose('[hey there, hun, mate]', "['hey (there']")).toMatchObject([
      { code: 'scenario/phrase-syntax', severity: 'error' },
    ]);
    const wordless = diagnose(
      '      zh: [亲亲, 亲爱的, 宝子]\n      en: [hey there, hun, mate]',
      '      zh: []',
    );
    expect(wordless.map(({ code }) => code)).toEqual(['rubric/forbidden-nothing']);
  });
});
