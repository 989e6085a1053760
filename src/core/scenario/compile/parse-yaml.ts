import { LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Localised } from '../../base/lang.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import { locator, placeOf, type Locate } from './locate.ts';
import { badMerges } from './merge-keys.ts';
import type { SourceFile } from './source-file.ts';

/** A larger file is refused before it is parsed: no case needs it, and a parser should not have to hold it. */
const MOST_BYTES = 256 * 1024;

/** Uses of anchors in one file, nested ones multiplied. */
const MOST_ALIASES = 100;

export interface ParsedYaml {
  readonly value: unknown;
  readonly locate: Locate;
}

/** YAML 1.2 (core schema) to plain values, with the merge key `<<` of YAML 1.1, which many editors and guides still teach. */
export function parseYaml(file: SourceFile): Result<ParsedYaml, Diagnostic[]> {
  const unfit = refuseText(file);
  if (unfit) return fail([unfit]);
  const lines = new LineCounter();
  const document = parse(file.text, lines);
  if (!document) return fail([at(file, lines, [0, 1], 'yaml/too-deep', TOO_DEEP)]);
  const problems = [
    ...independent(document.errors).map((error) => ofYamlError(file, lines, error)),
    ...unknownAliases(document).map((range) => at(file, lines, range, 'yaml/unknown-alias', UNKNOWN_ALIAS)),
  ];
  if (problems.length > 0) return fail(problems);
  const unmerged = badMerges(document);
  if (unmerged.length > 0)
    return fail(unmerged.map((range) => at(file, lines, range, 'yaml/merge-source', MERGE_SOURCE)));
  const value = plainValue(document);
  if (value === 'too-deep') return fail([at(file, lines, [0, 1], 'yaml/too-deep', TOO_DEEP)]);
  if (value === 'alias-bomb') return fail([at(file, lines, [0, 1], 'yaml/alias-bomb', ALIAS_BOMB)]);
  return succeed({ ...value, locate: locator(document, lines) });
}

interface Words {
  readonly message: Localised;
  readonly mend: Localised;
}

function at(
  file: SourceFile,
  lines: LineCounter,
  range: readonly [number, number],
  code: string,
  words: Words,
): Diagnostic {
  return { file: file.path, ...placeOf(range, lines), code, severity: 'error', ...words };
}

function refuseText({ path, text }: SourceFile): Diagnostic | undefined {
  const bytes = utf8Length(text);
  const wrong = (offset: number, code: string, words: Words): Diagnostic => {
    const before = text.slice(0, offset).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return {
      file: path,
      ...place,
      endLine: place.line,
      endColumn: place.column + 1,
      code,
      severity: 'error',
      ...words,
    };
  };
  if (bytes > MOST_BYTES) return wrong(0, 'yaml/too-large', tooLarge(bytes));
  const undecoded = firstUndecoded(text);
  return undecoded < 0 ? undefined : wrong(undecoded, 'yaml/encoding', encodingWords(text));
}

/** U+FFFD is what a decoder leaves of bytes that are not UTF-8; NUL is never text. */
function firstUndecoded(text: string): number {
  const found = ['\ufffd', '\u0000'].map((unit) => text.indexOf(unit)).filter((offset) => offset >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}

/** Bytes of the text in UTF-8; a surrogate counts two, so that a pair counts its four. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800 || (unit >= 0xd800 && unit < 0xe000)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}

/** Null where the nesting is deeper than the parser's own recursion can follow. */
function parse(text: string, lineCounter: LineCounter): Document | null {
  try {
    return parseDocument(text, {
      lineCounter,
      version: '1.2',
      schema: 'core',
      merge: true,
      prettyErrors: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function plainValue(document: Document): { readonly value: unknown } | 'too-deep' | 'alias-bomb' {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { value };
  } catch (error) {
    if (error instanceof RangeError) return 'too-deep';
    if (error instanceof ReferenceError) return 'alias-bomb';
    throw error;
  }
}

/** One bracket left open makes all that follows look wrong: of such errors only the first says something. */
function independent(errors: readonly YAMLError[]): readonly YAMLError[] {
  const isCascade = errors.some(({ code }) => code !== 'DUPLICATE_KEY' && code !== 'TAB_AS_INDENT');
  return isCascade ? errors.slice(0, 1) : errors;
}

function unknownAliases(document: Document): [number, number][] {
  const found: [number, number][] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.range && alias.resolve(document) === undefined) found.push([alias.range[0], alias.range[1]]);
    },
  });
  return found;
}

function ofYamlError(file: SourceFile, lines: LineCounter, error: YAMLError): Diagnostic {
  const [start, end] = error.pos;
  const known = KNOWN_ERRORS[error.code];
  if (known) return at(file, lines, [start, end], known.code, known);
  return at(file, lines, [start, end], 'yaml/syntax', {
    message: {
      zh: `这里不是有效的 YAML(${error.message})。`,
      en: `This is not valid YAML: ${error.message}`,
    },
    mend: {
      zh: '检查这一行和上一行：缩进只用空格，冒号后留一个空格，含冒号、井号或花括号的文字加引号。',
      en: 'Look at this line and the one above: indent with spaces, put a space after each colon, quote texts that contain a colon, a hash or braces.',
    },
  });
}

const TOO_DEEP: Words = {
  message: { zh: '文件的层级嵌套太深，无法读取。', en: 'The file is nested too deeply to be read.' },
  mend: {
    zh: '减少层级；正常的文件不会超过十几层。',
    en: 'Nest less; a proper file has no more than a dozen levels.',
  },
};

const KNOWN_ERRORS: Readonly<Partial<Record<string, Words & { readonly code: string }>>> = {
  DUPLICATE_KEY: {
    code: 'yaml/duplicate-key',
    message: { zh: '同一层里这个键写了两次。', en: 'This key stands twice in the same block.' },
    mend: { zh: '合并成一个，或改掉其中一个的名字。', en: 'Merge the two, or rename one of them.' },
  },
  TAB_AS_INDENT: {
    code: 'yaml/tab',
    message: {
      zh: '这里用制表符（Tab）缩进，YAML 不允许。',
      en: 'A tab is used to indent, which YAML does not allow.',
    },
    mend: { zh: '把制表符换成空格，每层两个。', en: 'Replace the tab by spaces, two a level.' },
  },
  RESOURCE_EXHAUSTION: { code: 'yaml/too-deep', ...TOO_DEEP },
  MULTIPLE_DOCS: {
    code: 'yaml/several-documents',
    message: { zh: '文件里有不止一份文档。', en: 'The file holds more than one document.' },
    mend: { zh: '删掉多余的“---”，一个文件只写一份。', en: 'Remove the extra `---`: one document a file.' },
  },
};

/** What a decoder of UTF-8 leaves of other encodings tells which one it probably was. */
function encodingWords(text: string): Words {
  if (text.includes('\u0000')) return UTF_16;
  return (text.match(/\ufffd/g) ?? []).length > 2 ? OTHER_ENCODING : ENCODING;
}

const SAVE_AS_UTF_8: Localised = {
  zh: '在编辑器里选“另存为”，编码选 UTF-8，再打开检查一遍。',
  en: 'Choose “Save as” in your editor with the encoding UTF-8, then look through the file once more.',
};

const UTF_16: Words = {
  message: {
    zh: '这个文件像是 UTF-16 编码（记事本里叫“Unicode”），不是 UTF-8。',
    en: 'This file looks like UTF-16 (“Unicode” in Notepad), not UTF-8.',
  },
  mend: SAVE_AS_UTF_8,
};

const OTHER_ENCODING: Words = {
  message: {
    zh: '这个文件不是 UTF-8 编码，中文版 Windows 上多半是 GBK（记事本里叫“ANSI”）。',
    en: 'This file is not UTF-8; it was probably saved as GBK or another local encoding (“ANSI” in Notepad).',
  },
  mend: SAVE_AS_UTF_8,
};

const ENCODING: Words = {
  message: { zh: '这里的字符无法按 UTF-8 读出。', en: 'There is a character here that is not UTF-8 text.' },
  mend: {
    zh: '把文件另存为 UTF-8 编码，再改正乱码的字。',
    en: 'Save the file as UTF-8 and type the broken characters again.',
  },
};

const MERGE_SOURCE: Words = {
  message: {
    zh: '“<<”后面要跟一组键（*名字 或直接写出的键），这里不是。',
    en: 'What follows `<<` must be keys with values, named by an alias or written out; this is not.',
  },
  mend: {
    zh: '写成“<<: *名字”，并确认“&名字”标在一组键上。',
    en: 'Write `<<: *name`, and see that `&name` stands on keys with values.',
  },
};

const UNKNOWN_ALIAS: Words = {
  message: {
    zh: '没有给这个别名（*名字）定义过锚点（&名字）。',
    en: 'No anchor (&name) defines this alias (*name).',
  },
  mend: {
    zh: '把内容直接写在这里；文字以“*”开头时要加引号。',
    en: 'Write the content out here; a text that starts with `*` needs quotes.',
  },
};

const ALIAS_BOMB: Words = {
  message: {
    zh: `别名展开后超过 ${MOST_ALIASES} 处。`,
    en: `The aliases unfold to more than ${MOST_ALIASES} places.`,
  },
  mend: {
    zh: '少用锚点和别名，把内容直接写出来。',
    en: 'Use fewer anchors and aliases; write the content out.',
  },
};

function tooLarge(bytes: number): Words {
  const size = Math.ceil(bytes / 1024);
  return {
    message: {
      zh: `文件有 ${size} KB，上限是 256 KB。`,
      en: `The file has ${size} KB; the limit is 256 KB.`,
    },
    mend: {
      zh: '把它拆成几个案例，或删去多余的台词。',
      en: 'Split it into several cases, or remove lines it does not need.',
    },
  };
}
