import type { Diagnostic } from '../core/base/diagnostic.ts';
import type { Lang, Localised } from '../core/base/lang.ts';
import { fail, succeed, type Result } from '../core/base/result.ts';

/** The words of a rule in one language, as its `text.<lang>.md` has them. */
export interface RuleText {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly summary: string;
  /** One kind sentence after a turn that did well; for a fault: what good looks like instead. */
  readonly works: string;
  /** One kind, specific sentence after a miss or a violation. */
  readonly change: string;
  /** Three of each, from the same three trades: `trade: words`. */
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  readonly why: string;
}

/** Where a text comes from. */
export interface RuleTextSource {
  readonly id: string;
  readonly lang: Lang;
  readonly file: string;
}

const EXAMPLES = 3;

/** The second-level headings of a rule's text, in their order, with what stands under each. */
const HEADINGS = [
  { zh: '做到了', en: 'When it works', holds: 'paragraph' },
  { zh: '可以改进', en: 'What to change', holds: 'paragraph' },
  { zh: '可以这样说', en: 'Say it like this', holds: 'bullets' },
  { zh: '不太合适', en: 'Rather not', holds: 'bullets' },
  { zh: '为什么', en: 'Why', holds: 'paragraph' },
] as const;

interface Section {
  /** Without `#`. */
  readonly heading: string;
  /** Of the heading, from 1. */
  readonly line: number;
  readonly paragraph: string;
  readonly bullets: readonly string[];
}

interface Problem {
  readonly line: number;
  readonly message: Localised;
  readonly mend: Localised;
}

/** Reads a rule's text. Pure; what is wrong comes back with file, line and heading. */
export function parseRuleText(
  markdown: string,
  source: RuleTextSource,
): Result<RuleText, readonly Diagnostic[]> {
  const { id, lang, file } = source;
  const [first, ...sections] = sectionsOf(markdown);
  const problems = [...titleProblems(first), ...headingProblems(sections, lang), ...emptyProblems(sections)];
  if (!first || problems.length > 0) return fail(problems.map((problem) => diagnosticOf(file, problem)));
  const [works, change, strong, weak, why] = sections;
  return succeed({
    id,
    lang,
    title: first.heading.slice(2),
    summary: first.paragraph,
    works: works?.paragraph ?? '',
    change: change?.paragraph ?? '',
    strong: strong?.bullets ?? [],
    weak: weak?.bullets ?? [],
    why: why?.paragraph ?? '',
  });
}

/** The title's section keeps its `# `, so that it cannot be taken for another. */
function sectionsOf(markdown: string): readonly Section[] {
  const lines = markdown.split(/\r?\n/).map((line) => line.trim());
  const starts = lines.flatMap((line, index) => (line.startsWith('#') ? [index] : []));
  return starts.map((start, nth) => {
    const body = lines.slice(start + 1, starts[nth + 1]).filter((line) => line !== '');
    return {
      heading: (lines[start] ?? '').replace(/^## /, ''),
      line: start + 1,
      paragraph: body.filter((line) => !line.startsWith('- ')).join(' '),
      bullets: body.filter((line) => line.startsWith('- ')).map((line) => line.slice(2)),
    };
  });
}

function titleProblems(first: Section | undefined): Problem[] {
  if (first && /^# \S/.test(first.heading) && first.paragraph !== '') return [];
  const message = { zh: '开头缺少标题或一句概括', en: 'the title or its one-sentence summary is missing' };
  const mend = { zh: '以“# 标题”和一句概括开头。', en: 'Start with "# Title" and one sentence under it.' };
  return [{ line: 1, message, mend }];
}

/** The headings have to be exactly those of the language, in their order. */
function headingProblems(sections: readonly Section[], lang: Lang): Problem[] {
  const wanted = HEADINGS.map((heading) => heading[lang]);
  const mend = {
    zh: `标题依次是：${wanted.join('、')}。`,
    en: `The headings are, in order: ${wanted.join(', ')}.`,
  };
  const missing = wanted.filter((name) => !sections.some((section) => section.heading === name));
  const strays = sections.filter(({ heading }, nth) => heading !== wanted[nth]);
  return [
    ...missing.map((name) => ({
      line: 1,
      message: { zh: `缺少标题“${name}”`, en: `heading "${name}" is missing` },
      mend,
    })),
    ...strays.map(({ heading, line }) => ({
      line,
      message: {
        zh: `标题“${heading}”不认识或位置不对`,
        en: `heading "${heading}" is unknown or out of order`,
      },
      mend,
    })),
  ];
}

function emptyProblems(sections: readonly Section[]): Problem[] {
  return sections.flatMap(({ heading, line, paragraph, bullets }) => {
    const holds = HEADINGS.find(({ zh, en }) => heading === zh || heading === en)?.holds;
    if (holds === 'paragraph' && paragraph === '') {
      const message = { zh: `“${heading}”下面没有内容`, en: `nothing stands under "${heading}"` };
      return [{ line, message, mend: { zh: '写一到三句话。', en: 'Write one to three sentences.' } }];
    }
    if (holds !== 'bullets' || bullets.length === EXAMPLES) return [];
    const message = {
      zh: `“${heading}”下面有 ${bullets.length} 条例句`,
      en: `"${heading}" has ${bullets.length} examples`,
    };
    return [{ line, message, mend: { zh: `列出 ${EXAMPLES} 条。`, en: `List ${EXAMPLES}.` } }];
  });
}

function diagnosticOf(file: string, { line, message, mend }: Problem): Diagnostic {
  return {
    file,
    line,
    column: 1,
    endLine: line + 1,
    endColumn: 1,
    code: 'rule/text',
    severity: 'error',
    message,
    mend,
  };
}
