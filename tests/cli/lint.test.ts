import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lintOutputSchema } from '../../src/contract/cli-output.ts';
import { change, PERSONA_PATH, starterSources } from '../support/starter.ts';
import { starterFolder } from '../support/starter-folder.ts';
import { steadyline } from '../support/steadyline.ts';

const folder = starterFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const persona = starterSources()[1]?.text ?? '';

describe('lint', () => {
  it('exits 0 with an empty array where nothing is wrong', () => {
    expect(steadyline(['lint', 'scenarios', '--json'], { from: folder })).toMatchObject({
      code: 0,
      out: '[]\n',
    });
  });

  it('exits 1 and tells file, line, column, code, message and cure, in the language asked for', () => {
    writeFileSync(join(folder, PERSONA_PATH), change(persona, 'state: pressed', 'state: presed'));
    const answer = steadyline(['lint', PERSONA_PATH, '--json', '--lang', 'zh'], { from: folder });
    const [found] = lintOutputSchema.parse(answer.lines[0]);
    expect(answer.code).toBe(1);
    expect(found).toMatchObject({
      file: PERSONA_PATH,
      code: 'names/unknown-state',
      severity: 'error',
      mend: '是不是想写“pressed”？',
    });
    expect(found && persona.split('\n')[found.line - 1]).toContain('state: pressed');
    writeFileSync(join(folder, PERSONA_PATH), persona);
  });

  it('keeps to the files it was asked about', () => {
    writeFileSync(join(folder, PERSONA_PATH), change(persona, 'state: pressed', 'state: presed'));
    const answer = steadyline(['lint', 'scenarios/rubrics', '--json'], { from: folder });
    expect(answer).toMatchObject({ code: 0, out: '[]\n' });
    writeFileSync(join(folder, PERSONA_PATH), persona);
  });

  it('exits 2 where there is nothing of that name', () => {
    expect(steadyline(['lint', 'nowhere'], { from: folder })).toMatchObject({ code: 2, out: '' });
  });
});
