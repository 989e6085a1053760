import { fail, succeed, type Result } from '../../core/base/result.ts';

/** A passage of a Twee 3 file. */
export interface Passage {
  readonly name: string;
  readonly tags: readonly string[];
  readonly text: string;
  /** The line of its header, from 1. */
  readonly line: number;
}

export interface Story {
  readonly title: string;
  /** The passage that the story starts with, where the file says so. */
  readonly start: string | null;
  readonly passages: readonly Passage[];
}

export interface TweeProblem {
  readonly line: number;
  readonly message: string;
}

/** Passages that say something of the story instead of being part of it. */
const SPECIAL: ReadonlySet<string> = new Set([
  'StoryTitle',
  'StoryData',
  'StoryInit',
  'StoryMenu',
  'StoryCaption',
  'StoryAuthor',
  'StorySettings',
]);
const NO_TEXT: ReadonlySet<string> = new Set(['script', 'stylesheet', 'Twine.image']);

/** Reads Twee 3 (the specification of the Interactive Fiction Technology Foundation, version 3.0.2). */
export function parseTwee(text: string): Result<Story, readonly TweeProblem[]> {
  const passages = passagesIn(text);
  const problems = [...headerProblems(passages), ...doubled(passages), ...dataProblems(passages)];
  if (passages.length === 0)
    return fail([{ line: 1, message: 'There is no passage: one begins with `:: Name`.' }]);
  if (problems.length > 0) return fail(problems);
  const named = (name: string): string | undefined => passages.find((one) => one.name === name)?.text;
  return succeed({
    title: named('StoryTitle')?.trim() ?? '',
    start: startOf(named('StoryData')),
    passages: passages.filter(
      ({ name, tags }) => !SPECIAL.has(name) && !tags.some((tag) => NO_TEXT.has(tag)),
    ),
  });
}

function passagesIn(text: string): readonly Passage[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const starts = lines.flatMap((line, i) => (line.startsWith('::') ? [i] : []));
  return starts.map((start, nth) => ({
    ...headerOf(lines[start] ?? ''),
    text: lines
      .slice(start + 1, starts[nth + 1])
      .join('\n')
      .trim(),
    line: start + 1,
  }));
}

/** `:: Name [tag tag] {"position":"1,2"}`; a backslash takes the meaning from the mark after it. */
function headerOf(line: string): Pick<Passage, 'name' | 'tags'> {
  const [, name = '', tags = ''] =
    /^::\s*((?:\\.|[^\\[{])*)(?:\[((?:\\.|[^\\\]])*)\])?\s*(?:\{.*\})?\s*$/.exec(line) ?? [];
  return {
    name: unescaped(name.trim()),
    tags: tags
      .split(/\s+/)
      .filter((tag) => tag !== '')
      .map(unescaped),
  };
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

function headerProblems(passages: readonly Passage[]): TweeProblem[] {
  return passages
    .filter(({ name }) => name === '')
    .map(({ line }) => ({
      line,
      message: 'This passage has no name, or a bracket of its header is not closed.',
    }));
}

function doubled(passages: readonly Passage[]): TweeProblem[] {
  return passages
    .filter(({ name }, i) => name !== '' && passages.findIndex((one) => one.name === name) < i)
    .map(({ name, line }) => ({ line, message: `There is a passage called "${name}" already.` }));
}

function dataProblems(passages: readonly Passage[]): TweeProblem[] {
  const data = passages.find(({ name }) => name === 'StoryData');
  return data && jsonOf(data.text) === undefined
    ? [{ line: data.line, message: 'What stands under StoryData is not JSON.' }]
    : [];
}

function startOf(data: string | undefined): string | null {
  const value = data === undefined ? undefined : jsonOf(data);
  if (typeof value !== 'object' || value === null || !('start' in value)) return null;
  return typeof value.start === 'string' ? value.start : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A link with its words and where it leads. */
export interface Link {
  readonly words: string;
  readonly target: string;
}

/** `[[words->target]]`, `[[target<-words]]`, `[[words|target]]`, `[[target]]`. */
export function linksIn(text: string): readonly Link[] {
  return [...text.matchAll(/\[\[(.+?)\]\]/g)].map(([, inside = '']) => {
    const arrow = inside.lastIndexOf('->');
    if (arrow >= 0) return { words: inside.slice(0, arrow).trim(), target: inside.slice(arrow + 2).trim() };
    const back = inside.indexOf('<-');
    if (back >= 0) return { words: inside.slice(back + 2).trim(), target: inside.slice(0, back).trim() };
    const [words = '', target = words] = inside.split('|');
    return { words: words.trim(), target: target.trim() };
  });
}

/** The text without its links and without the commands of a story format. */
export function proseOf(text: string): string {
  return text
    .replace(/\[\[.+?\]\]/g, '')
    .replace(/<<[^>]*>>|\([a-z-]+:[^)]*\)/g, '')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

/** One passage as Twee 3 writes it. */
export function passageText({ name, tags, text }: Pick<Passage, 'name' | 'tags' | 'text'>): string {
  const marked = tags.length === 0 ? '' : ` [${tags.map(escaped).join(' ')}]`;
  // A line that began with `::` would be taken for a header.
  return `:: ${escaped(name)}${marked}\n${text.replace(/^::/gm, ' ::')}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\[\]{}]/g, (mark) => `\\${mark}`);
}
