import type { z } from 'zod';
import { closest } from '../../base/closest.ts';
import type { Localised } from '../../base/lang.ts';
import type { Path } from './locate.ts';
import { problem, type Problem } from './problem.ts';
import { NAME } from '../schema/common.ts';
import { describedAt, schemaKeys } from './schema-keys.ts';
import { quantity, typeName } from './schema-words.ts';

type Issue = z.core.$ZodIssue;

/** Turns what the schema finds wrong in a document into problems that say how to mend it. */
export function schemaProblems(schema: z.ZodType, document: unknown, issues: readonly Issue[]): Problem[] {
  const problems = issues.flatMap((issue) => ofIssue(schema, document, issue, []));
  const misspelt = new Set(issues.flatMap((issue) => meantKeys(schema, issue)));
  return problems.filter(({ code, path }) => code !== 'schema/missing-key' || !misspelt.has(path.join('/')));
}

/** Paths of the keys that unknown ones were probably meant for: those are not missing as well. */
function meantKeys(schema: z.ZodType, issue: Issue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = schemaKeys(schema, issue.path.map(pathStep));
  return issue.keys.flatMap((key) => {
    const meant = closest(key, known);
    return meant === undefined ? [] : [[...issue.path, meant].join('/')];
  });
}

function pathStep(step: PropertyKey): string | number {
  return typeof step === 'number' ? step : String(step);
}

function ofIssue(schema: z.ZodType, document: unknown, issue: Issue, above: Path): Problem[] {
  const path = [...above, ...issue.path.map(pathStep)];
  if (issue.code === 'invalid_union')
    return likeliest(issue).flatMap((inner) => ofIssue(schema, document, inner, path));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(schema, path, key, valueAt(document, [...path, key]).value));
  const { isThere, value } = valueAt(document, path);
  if (!isThere) return [missingKey(schema, path)];
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(schema, path, issue.expected, value)];
    case 'invalid_value':
      return [unknownValue(path, issue.values.map(String), value)];
    case 'invalid_format':
      return [
        issue.pattern === String(NAME)
          ? badName(path, 'value', String(value))
          : badFormat(schema, path, value),
      ];
    case 'invalid_key':
      return [badName(path, 'key', String(path.at(-1)))];
    case 'too_small':
      return [outOfRange(path, issue.origin, 'least', Number(issue.minimum))];
    case 'too_big':
      return [outOfRange(path, issue.origin, 'most', Number(issue.maximum))];
    case 'not_multiple_of':
      return [notMultiple(path, issue.divisor)];
    case 'invalid_element':
    case 'custom':
      return [
        problem(
          path,
          'schema/wrong-type',
          { zh: `这里的值不对：${issue.message}`, en: `This value is wrong: ${issue.message}` },
          seeFormat,
        ),
      ];
  }
}

const seeFormat: Localised = {
  zh: '对照 schemas/ 里的格式说明修改。',
  en: 'Compare it with the format in schemas/.',
};

/** What is wrong in the branch of a union that its author was at: the one whose kind of value fits, and that got furthest. */
function likeliest({ errors }: z.core.$ZodIssueInvalidUnion): readonly Issue[] {
  const branches = errors.filter((branch) => branch.length > 0);
  return [...branches].sort((a, b) => misfit(a) - misfit(b) || a.length - b.length)[0] ?? [];
}

/** 2: another kind of value, 1: another word, 0: the right kind, with something wrong in it. */
function misfit([first]: readonly Issue[]): number {
  if (!first || first.path.length > 0) return 0;
  if (first.code === 'invalid_type') return 2;
  return first.code === 'invalid_value' ? 1 : 0;
}

function valueAt(document: unknown, path: Path): { readonly isThere: boolean; readonly value: unknown } {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return { isThere: false, value: undefined };
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return { isThere: true, value };
}

function unknownKey(schema: z.ZodType, path: Path, key: string, value: unknown): Problem {
  const known = schemaKeys(schema, path);
  const meant = closest(key, known);
  return {
    path: [...path, key],
    part: 'key',
    code: 'schema/unknown-key',
    severity: 'error',
    message: { zh: `这里没有“${key}”这个键。`, en: `There is no key \`${key}\` here.` },
    mend: value === null && meant === undefined ? CUT_AT_COMMA : suggestion(meant, known),
  };
}

/** In `{ zh: a, b }` the comma ends the text, and `b` is a key without a value. */
const CUT_AT_COMMA: Localised = {
  zh: '如果它本来是一句话的后半截：半角逗号把句子截断了。给整句加引号，或改用全角逗号“，”。',
  en: 'If it is the rest of a text, the comma has cut that text in two: put the whole text in quotes.',
};

function missingKey(schema: z.ZodType, path: Path): Problem {
  const key = String(path.at(-1));
  const what = describedAt(schema, path);
  return {
    path,
    part: 'key',
    code: 'schema/missing-key',
    severity: 'error',
    message: { zh: `这里缺少“${key}”。`, en: `\`${key}\` is missing here.` },
    mend: {
      zh: `在这里补上“${key}:”。${what?.zh ?? ''}`,
      en: `Add \`${key}:\` here${what ? `. ${what.en}` : '.'}`,
    },
  };
}

function wrongType(schema: z.ZodType, path: Path, expected: string, value: unknown): Problem {
  const wanted = typeName(expected);
  const found =
    value === null ? { zh: '空的', en: 'nothing' } : typeName(Array.isArray(value) ? 'array' : typeof value);
  const keys = expected === 'object' ? schemaKeys(schema, path) : [];
  return problem(
    path,
    'schema/wrong-type',
    {
      zh: `这里应当是${wanted.zh}，却是${found.zh}。`,
      en: `This should be ${wanted.en}; it is ${found.en}.`,
    },
    keys.length > 0
      ? { zh: `写成若干键：${keys.join('、')}。`, en: `Write keys: ${keys.join(', ')}.` }
      : { zh: `改成${wanted.zh}。`, en: `Write ${wanted.en}.` },
  );
}

function unknownValue(path: Path, values: readonly string[], value: unknown): Problem {
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const shown = isScalar ? String(value) : '…';
  return problem(
    path,
    'schema/unknown-value',
    { zh: `“${shown}”不在可用的值里。`, en: `\`${shown}\` is not one of the values allowed here.` },
    suggestion(isScalar ? closest(shown, values) : undefined, values),
  );
}

/** What to do about a word that is not known. */
export function suggestion(meant: string | undefined, known: readonly string[]): Localised {
  if (meant !== undefined) return { zh: `是不是想写“${meant}”？`, en: `Did you mean \`${meant}\`?` };
  if (known.length === 0) return { zh: '删掉它。', en: 'Remove it.' };
  return { zh: `可用的有：${known.join('、')}。`, en: `Use one of: ${known.join(', ')}.` };
}

function badName(path: Path, part: 'key' | 'value', name: string): Problem {
  const kebab = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    path,
    part,
    code: 'schema/bad-name',
    severity: 'error',
    message: {
      zh: `“${name}”不能作名字：名字只用小写字母、数字和连字符。`,
      en: `\`${name}\` cannot be a name: names are lower-case letters, digits and hyphens.`,
    },
    mend:
      kebab === ''
        ? { zh: '起一个英文名字，例如 new-name。', en: 'Choose a name such as new-name.' }
        : { zh: `改成“${kebab}”。`, en: `Write \`${kebab}\`.` },
  };
}

/** A text of another form than the schema asks for, such as a date; what the schema says of it is the cure. */
function badFormat(schema: z.ZodType, path: Path, value: unknown): Problem {
  return problem(
    path,
    'schema/bad-format',
    { zh: `“${String(value)}”的写法不对。`, en: `\`${String(value)}\` is not written as it should be.` },
    describedAt(schema, path) ?? seeFormat,
  );
}

function outOfRange(path: Path, origin: string, bound: 'least' | 'most', limit: number): Problem {
  const words = quantity(origin, bound, limit);
  const code = origin === 'string' || origin === 'array' ? 'schema/wrong-length' : 'schema/out-of-range';
  return problem(
    path,
    code,
    { zh: `这里${words.zh}。`, en: `Here there must be ${words.en}.` },
    {
      zh: `改到${words.zh}。`,
      en: `Change it to ${words.en}.`,
    },
  );
}

function notMultiple(path: Path, divisor: number | bigint): Problem {
  return problem(
    path,
    'schema/not-a-multiple',
    { zh: `这里只能是 ${divisor} 的倍数。`, en: `This must be a multiple of ${divisor}.` },
    { zh: `改成最近的 ${divisor} 的倍数。`, en: `Take the nearest multiple of ${divisor}.` },
  );
}
