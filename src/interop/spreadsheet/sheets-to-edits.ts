import { closest } from '../../core/base/closest.ts';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { Path } from '../../core/scenario/compile/locate.ts';
import { phraseFault } from '../../core/scenario/compile/phrase-syntax.ts';
import type { Rubric } from '../../core/scenario/schema/rubric-schema.ts';
import type { Scenario } from '../../core/scenario/schema/scenario-schema.ts';
import { AUTHORITIES, BEATS, SEVERITIES } from '../../core/scenario/vocabulary.ts';
import { HEADS, keyedTexts } from './case-to-sheets.ts';
import { cellName, type CellProblem, type Sheet } from './sheet.ts';

/** A value to stand at a place of a file. `isNew`: the place is the end of a list. */
export interface Edit {
  readonly path: Path;
  readonly value: unknown;
  readonly isNew?: true;
}

/** What a spreadsheet changes in a case, and in the rubric that the case names. */
export interface SheetEdits {
  readonly scenario: readonly Edit[];
  readonly rubric: readonly Edit[];
}

type SheetName = keyof typeof HEADS;

/** A row below the heads, by the head of each column. */
interface Row {
  readonly sheet: SheetName;
  readonly index: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * What the sheets change. Rows are known by their key or id; a row of `lines` without a key is a new line of its beat,
 * an unknown id in `options` or `forbidden` is a new one. What is left out of the sheets stays as it is.
 */
export function sheetsToEdits(
  sheets: readonly Sheet[],
  scenario: Scenario,
  rubric: Pick<Rubric, 'forbidden'>,
): Result<SheetEdits, readonly CellProblem[]> {
  const problems: CellProblem[] = [];
  const rows = (name: SheetName): readonly Row[] => rowsOf(sheets, name, problems);
  const tell = (row: Row, head: string, message: string): void => {
    problems.push({ sheet: row.sheet, cell: cellName(columnOf(row.sheet, head), row.index), message });
  };
  const edits: SheetEdits = {
    scenario: [
      ...rows('case').flatMap((row) => textEdits(row, scenario, tell)),
      ...rows('lines').flatMap((row) => lineEdits(row, scenario, tell)),
      ...rows('options').flatMap((row) => optionEdits(row, scenario, tell)),
    ],
    rubric: rows('forbidden').flatMap((row) => forbiddenEdits(row, rubric, tell)),
  };
  return problems.length > 0 ? fail(problems) : succeed(edits);
}

type Tell = (row: Row, head: string, message: string) => void;

function columnOf(sheet: SheetName, head: string): number {
  const heads: readonly string[] = HEADS[sheet];
  return Math.max(0, heads.indexOf(head));
}

function rowsOf(sheets: readonly Sheet[], name: SheetName, problems: CellProblem[]): readonly Row[] {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return [];
  const [given = [], ...rows] = sheet.rows;
  HEADS[name].forEach((head, column) => {
    if (given[column] !== head)
      problems.push({
        sheet: name,
        cell: cellName(column, 0),
        message: `The head of this column has to be "${head}".`,
      });
  });
  return rows.flatMap((cells, i) =>
    cells.every((cell) => cell.trim() === '')
      ? []
      : [
          {
            sheet: name,
            index: i + 1,
            cells: Object.fromEntries(
              HEADS[name].map((head, column) => [head, (cells[column] ?? '').trim()]),
            ),
          },
        ],
  );
}

function cell({ cells }: Row, head: string): string {
  return cells[head] ?? '';
}

const TONGUES = ['zh', 'en'] as const;

/** Both texts of a row where they differ from what is there; an empty one is told. */
function sayEdits(
  row: Row,
  path: Path,
  say: { readonly zh: string; readonly en: string },
  tell: Tell,
): Edit[] {
  return TONGUES.flatMap((lang) => {
    const text = cell(row, lang);
    if (text === '') tell(row, lang, 'A text in each language is needed.');
    return text === '' || text === say[lang] ? [] : [{ path: [...path, lang], value: text }];
  });
}

function textEdits(row: Row, scenario: Scenario, tell: Tell): Edit[] {
  const known = keyedTexts(scenario);
  const text = known.find(({ key }) => key === cell(row, 'key'));
  if (text) return sayEdits(row, text.path, text.say, tell);
  tell(
    row,
    'key',
    unknown(
      cell(row, 'key'),
      known.map(({ key }) => key),
    ),
  );
  return [];
}

function lineEdits(row: Row, scenario: Scenario, tell: Tell): Edit[] {
  const beat = BEATS.find((one) => one === cell(row, 'beat'));
  if (!beat) {
    tell(row, 'beat', unknown(cell(row, 'beat'), BEATS));
    return [];
  }
  const key = cell(row, 'key');
  const lines = scenario.lines[beat] ?? [];
  if (key === '') {
    const say = { zh: cell(row, 'zh'), en: cell(row, 'en') };
    TONGUES.forEach((lang) => say[lang] === '' && tell(row, lang, 'A text in each language is needed.'));
    return [{ path: ['lines', beat], value: { say }, isNew: true }];
  }
  const index = Number(key.split('/')[1]) - 1;
  const line = lines[index];
  if (line && key === `${beat}/${index + 1}`)
    return sayEdits(row, ['lines', beat, index, 'say'], line.say, tell);
  tell(
    row,
    'key',
    `${unknown(
      key,
      lines.map((_, i) => `${beat}/${i + 1}`),
    )} Leave it empty for a new line.`,
  );
  return [];
}

function optionEdits(row: Row, scenario: Scenario, tell: Tell): Edit[] {
  const id = cell(row, 'id');
  const index = scenario.options.findIndex((one) => one.id === id);
  const option = scenario.options[index];
  const gain = worth(row, 'gain', tell);
  const cost = worth(row, 'cost', tell);
  const authority = oneOf(row, 'authority', AUTHORITIES, tell);
  const phrases = phrasesOf(row, 1, tell);
  if (!option) {
    checkId(row, id, tell);
    const say = { zh: cell(row, 'zh'), en: cell(row, 'en') };
    TONGUES.forEach((lang) => say[lang] === '' && tell(row, lang, 'A text in each language is needed.'));
    return [
      { path: ['options'], value: { id, say, phrases, solves: [], gain, cost, authority }, isNew: true },
    ];
  }
  const path = ['options', index];
  return [
    ...sayEdits(row, [...path, 'say'], option.say, tell),
    ...TONGUES.flatMap((lang) => unlessSame([...path, 'phrases', lang], option.phrases[lang], phrases[lang])),
    ...unlessSame([...path, 'gain'], option.gain, gain),
    ...unlessSame([...path, 'cost'], option.cost, cost),
    ...unlessSame([...path, 'authority'], option.authority, authority),
  ];
}

function forbiddenEdits(row: Row, rubric: Pick<Rubric, 'forbidden'>, tell: Tell): Edit[] {
  const id = cell(row, 'id');
  const index = rubric.forbidden.findIndex((one) => one.id === id);
  const known = rubric.forbidden[index];
  const severity = oneOf(row, 'severity', SEVERITIES, tell);
  const phrases = phrasesOf(row, 0, tell);
  if (phrases.zh.length + phrases.en.length === 0)
    tell(row, 'phrases zh', 'At least one phrase is needed, in either language.');
  if (!known) {
    checkId(row, id, tell);
    return [{ path: ['forbidden'], value: { id, severity, phrases }, isNew: true }];
  }
  return [
    ...unlessSame(['forbidden', index, 'severity'], known.severity, severity),
    ...TONGUES.flatMap((lang) =>
      unlessSame(['forbidden', index, 'phrases', lang], known.phrases[lang], phrases[lang]),
    ),
  ];
}

/** One phrase a line of the cell. `least`: how many a language needs. */
function phrasesOf(row: Row, least: number, tell: Tell): { readonly zh: string[]; readonly en: string[] } {
  const phrases = (lang: 'zh' | 'en'): string[] => {
    const head = `phrases ${lang}`;
    const listed = cell(row, head)
      .split('\n')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '');
    if (listed.length < least) tell(row, head, 'At least one phrase is needed, one a line.');
    for (const phrase of listed) {
      const fault = phraseFault(phrase);
      if (fault) tell(row, head, `"${phrase}": ${fault.en}.`);
    }
    return listed;
  };
  return { zh: phrases('zh'), en: phrases('en') };
}

function worth(row: Row, head: string, tell: Tell): number {
  const value = Number(cell(row, head));
  if (!/^[0-4]$/.test(cell(row, head))) tell(row, head, 'This has to be a whole number from 0 to 4.');
  return value;
}

function oneOf<T extends string>(row: Row, head: string, values: readonly T[], tell: Tell): T | undefined {
  const value = values.find((one) => one === cell(row, head));
  if (!value) tell(row, head, unknown(cell(row, head), values));
  return value;
}

function checkId(row: Row, id: string, tell: Tell): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    tell(row, 'id', 'A name is lower-case letters, digits and hyphens.');
}

function unknown(word: string, known: readonly string[]): string {
  const meant = closest(word, known);
  const all = known.length > 12 ? '' : ` Use one of: ${known.join(', ')}.`;
  return `"${word}" is not known here.${meant === undefined ? all : ` Did you mean "${meant}"?`}`;
}

function unlessSame(path: Path, before: unknown, after: unknown): Edit[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, value: after }];
}
