import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ACT_IDS, FAULT_ACTS } from '../../../../src/core/base/acts.ts';
import { LANGS } from '../../../../src/core/base/lang.ts';
import { ACTS } from '../../../../src/core/reading/acts/catalogue.ts';
import { loadActCases } from './load-act-cases.ts';

const ROOT = join(import.meta.dirname, '../../../../src/core/reading/acts');

describe('the catalogue of acts', () => {
  it('lists every act of the contract, in its order', () => {
    expect(ACTS.map((act) => act.id)).toEqual([...ACT_IDS]);
  });

  it('has one folder an act and no other', () => {
    const folders = readdirSync(ROOT).filter((name) => statSync(join(ROOT, name)).isDirectory());
    expect(folders.sort()).toEqual([...ACT_IDS].sort());
  });

  it('groups as faults exactly the acts that harm', () => {
    expect(ACTS.filter((act) => act.group === 'faults').map((act) => act.id)).toEqual([...FAULT_ACTS]);
  });

  describe.each(ACT_IDS)('%s', (id) => {
    it.each(LANGS)('has a short everyday name and a meaning in %s', (lang) => {
      const text = readFileSync(join(ROOT, id, `text.${lang}.md`), 'utf8');
      expect(text).toMatch(/^# .{2,40}\n\n.{8,200}\n$/);
    });

    it.each(LANGS)('has at least six cases in %s, near-misses among them', (lang) => {
      const cases = loadActCases(id, lang);
      expect(cases.length).toBeGreaterThanOrEqual(6);
      expect(cases.filter((one) => one['must-have'].includes(id)).length).toBeGreaterThanOrEqual(3);
      expect(cases.filter((one) => one['must-not'].includes(id)).length).toBeGreaterThanOrEqual(2);
    });

    it('has cases that parse and name known acts only', () => {
      const file = join(ROOT, id, 'cases.yaml');
      expect(existsSync(file)).toBe(true);
      expect(Object.keys(parse(readFileSync(file, 'utf8')) as object).sort()).toEqual([...LANGS].sort());
      const named = LANGS.flatMap((lang) => loadActCases(id, lang)).flatMap((one) => [
        ...one['must-have'],
        ...one['must-not'],
      ]);
      expect(named.filter((act) => !ACT_IDS.includes(act))).toEqual([]);
    });
  });
});
