import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { change, starterSources } from '../support/starter.ts';

/** What an editor with the YAML extension (VS Code and others) makes of files that name their schema in the first line. */

const ROOT = new URL('../../', import.meta.url);

const service = getLanguageService({
  schemaRequestService: (uri) => readFile(fileURLToPath(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
});
service.configure({ validate: true, hover: true, completion: true, hoverSchemaSource: false });

let version = 0;

/** The server keeps what it has parsed by address and version. */
function open(path: string, text: string) {
  version += 1;
  return TextDocument.create(new URL(path, ROOT).href, 'yaml', version, text);
}

const scenario = starterSources()[0]?.text ?? '';
const CASE = 'scenarios/late-machine/scenario.yaml';

/** The document with the place that `|` marks, which is not part of it. */
function marked(path: string, text: string) {
  const offset = text.indexOf('‸');
  const document = open(path, text.replace('‸', ''));
  return { document, position: document.positionAt(offset) };
}

async function completions(path: string, text: string): Promise<readonly string[]> {
  const { document, position } = marked(path, text);
  const { items } = await service.doComplete(document, position, false);
  return items.map(({ label }) => label);
}

async function hover(path: string, text: string): Promise<string> {
  const { document, position } = marked(path, text);
  return JSON.stringify(await service.doHover(document, position));
}

async function errors(path: string, text: string) {
  const document = open(path, text);
  const found = await service.doValidation(document, false);
  return found.map(({ message, range }) => ({ message, text: document.getText(range) }));
}

const persona = (rest: string) =>
  `# yaml-language-server: $schema=../../schemas/persona.schema.json\nformat: 1\nid: older\n${rest}`;
const shared = (rest: string) =>
  `# yaml-language-server: $schema=../../schemas/shared.schema.json\nformat: 1\nid: returns\n${rest}`;

describe('in an editor', () => {
  it('the starter case is quiet', async () => {
    expect(await errors(CASE, scenario)).toEqual([]);
  });

  it('a value that is not allowed is underlined, with those that are', async () => {
    const [only] = await errors(CASE, change(scenario, 'channel: phone', 'channel: phnoe'));
    expect(only?.text).toBe('phnoe');
    expect(only?.message).toMatch(/phone.*chat.*email.*social/);
  });

  it('a key that is not known is underlined', async () => {
    const found = await errors(CASE, change(scenario, 'since-years: 3', 'since-year: 3'));
    expect(found.map(({ text }) => text)).toContain('since-year');
  });

  it('keys are completed, at the top and within', async () => {
    expect(await completions(CASE, `${scenario}\n‸`)).toEqual(
      expect.arrayContaining(['handover', 'include']),
    );
    expect(
      await completions(CASE, change(scenario, '  since-years: 3\n', '  since-years: 3\n  ‸\n')),
    ).toContain('culture');
  });

  it('values are completed', async () => {
    expect(await completions(CASE, change(scenario, 'channel: phone', 'channel: ‸'))).toEqual(
      expect.arrayContaining(['phone', 'chat', 'email', 'social']),
    );
    const acts = await completions(CASE, change(scenario, 'act: name-feeling', 'act: ‸'));
    expect(acts).toEqual(expect.arrayContaining(['name-feeling', 'apologise', 'own']));
  });

  it('a key says what it means in both languages, with an example', async () => {
    const words = await hover(CASE, change(scenario, 'since-years: 3', 'since-‸years: 3'));
    expect(words).toContain('做了多少年的客户');
    expect(words).toContain('Years as a customer');
    expect(await hover(CASE, change(scenario, '    at-most: 60', '    at-‸most: 60'))).toContain('60');
  });

  it('a derived persona is completed and checked by what such a file may hold', async () => {
    const path = 'scenarios/personas/older.yaml';
    expect(await completions(path, persona('extends: angry\n‸'))).toEqual(
      expect.arrayContaining(['sounds-like', 'lines', 'states']),
    );
    const own = await readFile(new URL('scenarios/personas/anxious-elder.yaml', ROOT), 'utf8');
    const text = `# yaml-language-server: $schema=../../schemas/persona.schema.json\n${own}`;
    expect(await errors(path, text)).toEqual([]);
  });

  it('a shared file is completed with the day on which the law was checked', async () => {
    expect(await completions('scenarios/shared/returns.yaml', shared('law-checked:\n  ‸\n'))).toEqual(
      expect.arrayContaining(['on', 'where']),
    );
  });
});
