import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readable } from '../../src/core/scenario/compile/read-content.ts';
import { readScenario } from '../../src/core/scenario/compile/read-scenario.ts';
import { editYaml } from '../../src/cli/edit-yaml.ts';
import { caseToSheets } from '../../src/interop/spreadsheet/case-to-sheets.ts';
import { readWorkbook } from '../../src/interop/spreadsheet/read-workbook.ts';
import { cellName, columnOf, type Sheet } from '../../src/interop/spreadsheet/sheet.ts';
import { sheetsToEdits } from '../../src/interop/spreadsheet/sheets-to-edits.ts';
import { workbookParts } from '../../src/interop/spreadsheet/workbook-parts.ts';
import { unzip, zipOf } from '../../src/node/zip.ts';
import { SCENARIO_PATH, starterContent, starterSources } from '../support/starter.ts';

const content = starterContent();
const [scenario] = readable(content.scenarios);
const [rubric] = readable(content.rubrics);
if (!scenario || !rubric) throw new Error('the starter files can be read');
const sheets = caseToSheets(scenario, rubric);

/** The sheets with one cell written otherwise; a row beyond the last is added. */
function withCell(name: string, row: number, column: number, text: string): readonly Sheet[] {
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((cells) => [...cells]);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push('');
    cells[column] = text;
    return { name, rows };
  });
}

describe('a workbook', () => {
  it('comes back as it was, through the package', () => {
    const parts = unzip(zipOf(workbookParts(sheets)));
    expect(parts && readWorkbook(parts)).toEqual({ ok: true, value: sheets });
  });

  it('holds whatever a text may hold', () => {
    const plain = fc
      .string({ unit: 'grapheme' })
      .map((text) => Array.from(text, (mark) => (mark < ' ' || mark > '\ufffd' ? '' : mark)).join(''));
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            plain.filter((text) => text !== ''),
            { minLength: 1 },
          ),
          { minLength: 1 },
        ),
        (rows) => {
          const read = readWorkbook(workbookParts([{ name: 'a & b', rows }]));
          expect(read).toEqual({ ok: true, value: [{ name: 'a & b', rows }] });
        },
      ),
    );
  });

  it('is read as spreadsheet programs write it: shared strings, runs, numbers, gaps', () => {
    const parts = new Map([
      ['xl/workbook.xml', '<workbook><sheets><sheet name="x" sheetId="1" r:id="rId7"/></sheets></workbook>'],
      [
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="rId7" Target="/xl/worksheets/s.xml"/></Relationships>',
      ],
      [
        'xl/sharedStrings.xml',
        '<sst><si><t>one</t></si><si><r><t>t</t></r><r><t>wo &amp; &#x4e8c;</t></r><rPh sb="0"><t>no</t></rPh></si></sst>',
      ],
      [
        'xl/worksheets/s.xml',
        '<worksheet><sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2"><v>4</v></c></row></sheetData></worksheet>',
      ],
    ]);
    expect(readWorkbook(parts)).toEqual({
      ok: true,
      value: [{ name: 'x', rows: [[], ['one', '', 'two & 二', '4']] }],
    });
  });

  it('is refused where it is none', () => {
    expect(unzip(Buffer.from('not a package'))).toBeUndefined();
    expect(readWorkbook(new Map())).toMatchObject({ ok: false });
  });

  it('names cells as people do', () => {
    expect([cellName(0, 0), cellName(25, 8), cellName(26, 9), cellName(701, 0)]).toEqual([
      'A1',
      'Z9',
      'AA10',
      'ZZ1',
    ]);
    fc.assert(fc.property(fc.nat(20_000), (column) => columnOf(cellName(column, 3)) === column));
  });
});

describe('what a spreadsheet changes', () => {
  it('is nothing where nothing was changed', () => {
    expect(sheetsToEdits(sheets, scenario, rubric)).toEqual({
      ok: true,
      value: { scenario: [], rubric: [] },
    });
  });

  it('is a text in its place; the rest of the file stays as it was', () => {
    const row =
      sheets.find(({ name }) => name === 'lines')?.rows.findIndex(([key]) => key === 'press/2') ?? 0;
    const edits = sheetsToEdits(withCell('lines', row, 2, '给一句准话吧。'), scenario, rubric);
    if (!edits.ok) throw new Error('the sheets are in order');
    const file = starterSources().find(({ path }) => path === SCENARIO_PATH)?.text ?? '';
    expect(editYaml(file, edits.value.scenario)).toBe(file.replace('给我一个准话。', '给一句准话吧。'));
  });

  it('may be a new line, and figures of an option', () => {
    const last = sheets.find(({ name }) => name === 'lines')?.rows.length ?? 0;
    const added = withCell('lines', last, 1, 'vent').map((sheet) =>
      sheet.name === 'lines'
        ? {
            ...sheet,
            rows: sheet.rows.map((row, i) =>
              i === last ? ['', 'vent', '我真是受够了。', 'I have had enough.'] : row,
            ),
          }
        : sheet,
    );
    const changed = added.map((sheet) =>
      sheet.name === 'options'
        ? {
            ...sheet,
            rows: sheet.rows.map((row, i) => (i === 1 ? row.map((text, c) => (c === 5 ? '3' : text)) : row)),
          }
        : sheet,
    );
    const edits = sheetsToEdits(changed, scenario, rubric);
    if (!edits.ok) throw new Error('the sheets are in order');
    const file = starterSources().find(({ path }) => path === SCENARIO_PATH)?.text ?? '';
    const read = readScenario({ path: SCENARIO_PATH, text: editYaml(file, edits.value.scenario) });
    expect(read.ok && read.value.lines.vent?.at(-1)?.say.en).toBe('I have had enough.');
    expect(read.ok && read.value.options[0]?.gain).toBe(3);
  });

  it('may be a new forbidden phrase of the rubric', () => {
    const rows = [
      ...(sheets.find(({ name }) => name === 'forbidden')?.rows ?? []),
      ['as-i-said', 'minor', '我刚才说了', 'as I said'],
    ];
    const edits = sheetsToEdits([{ name: 'forbidden', rows }], scenario, rubric);
    expect(edits).toMatchObject({ ok: true, value: { rubric: [{ path: ['forbidden'], isNew: true }] } });
  });

  it.each([
    ['an unknown key', 'case', 1, 0, 'tittle', 'case', 'A2', 'title'],
    ['an empty text', 'case', 1, 2, '', 'case', 'C2', 'language'],
    ['an unknown beat', 'lines', 1, 1, 'opning', 'lines', 'B2', 'opening'],
    ['a figure out of range', 'options', 1, 5, '9', 'options', 'F2', '0 to 4'],
    ['an unknown authority', 'options', 2, 7, 'boss', 'options', 'H3', 'supervisor'],
    ['a phrase that cannot be read', 'options', 1, 4, 'a (b', 'options', 'E2', 'bracket'],
    ['another head', 'options', 0, 0, 'name', 'options', 'A1', '"id"'],
  ])('tells the cell of %s', (_, name, row, column, text, sheet, cell, says) => {
    const edits = sheetsToEdits(withCell(name, row, column, text), scenario, rubric);
    expect(!edits.ok && edits.error).toContainEqual({ sheet, cell, message: expect.stringContaining(says) });
  });
});
