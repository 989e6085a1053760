import { describe, expect, it } from 'vitest';
import { parseRuleText } from '../../src/node/parse-rule-text.ts';

const source = { id: 'kindness', lang: 'en', file: 'kindness/text.en.md' } as const;

const WHOLE = [
  '# Kindness',
  'Be kind.',
  '## When it works',
  'You were kind.',
  '## What to change',
  'Be kinder.',
  '## Say it like this',
  '- Bank: One.',
  '- Hotel: Two.',
  '- Rail: Three.',
  '## Rather not',
  '- Bank: No one.',
  '- Hotel: No two.',
  '- Rail: No three.',
  '## Why',
  'Because it helps.',
  'It is known.',
];

function problemsOf(lines: readonly string[], lang: 'zh' | 'en' = 'en') {
  const read = parseRuleText(lines.join('\n'), { ...source, lang });
  return read.ok ? [] : read.error.map((problem) => `${problem.file}:${problem.line} ${problem.message.en}`);
}

describe('the text of a rule', () => {
  it('is read whole, paragraphs joined and bullets without their dashes', () => {
    expect(parseRuleText(WHOLE.join('\n'), source)).toEqual({
      ok: true,
      value: {
        id: 'kindness',
        lang: 'en',
        title: 'Kindness',
        summary: 'Be kind.',
        works: 'You were kind.',
        change: 'Be kinder.',
        strong: ['Bank: One.', 'Hotel: Two.', 'Rail: Three.'],
        weak: ['Bank: No one.', 'Hotel: No two.', 'Rail: No three.'],
        why: 'Because it helps. It is known.',
      },
    });
  });

  it('is read the same with the line ends of Windows', () => {
    expect(problemsOf([WHOLE.join('\r\n')])).toEqual([]);
  });

  it('names file and heading where a heading is missing', () => {
    const without = WHOLE.filter((line) => line !== '## Why').slice(0, -2);
    expect(problemsOf(without)).toEqual(['kindness/text.en.md:1 heading "Why" is missing']);
  });

  it('names the line of a heading that does not belong there', () => {
    expect(problemsOf([...WHOLE, '## Notes', 'More.'])).toEqual([
      'kindness/text.en.md:18 heading "Notes" is unknown or out of order',
    ]);
  });

  it('refuses the headings of the other language', () => {
    expect(problemsOf(WHOLE, 'zh')).toContain('kindness/text.en.md:1 heading "做到了" is missing');
  });

  it('names a heading with nothing under it', () => {
    const without = WHOLE.filter((line) => line !== 'Be kinder.');
    expect(problemsOf(without)).toEqual(['kindness/text.en.md:5 nothing stands under "What to change"']);
  });

  it('wants three examples', () => {
    const without = WHOLE.filter((line) => line !== '- Rail: No three.');
    expect(problemsOf(without)).toEqual(['kindness/text.en.md:11 "Rather not" has 2 examples']);
  });

  it('wants a title with a summary', () => {
    const expected = ['kindness/text.en.md:1 the title or its one-sentence summary is missing'];
    expect(problemsOf(WHOLE.filter((line) => line !== 'Be kind.'))).toEqual(expected);
    expect(problemsOf([])).toContain(expected[0]);
  });
});
