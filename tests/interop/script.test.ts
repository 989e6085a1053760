import { describe, expect, it } from 'vitest';
import { readable } from '../../src/core/scenario/compile/read-content.ts';
import { caseToMarkdown } from '../../src/interop/script/case-to-markdown.ts';
import { markdownToHtml } from '../../src/interop/script/markdown-to-html.ts';
import { starterContent } from '../support/starter.ts';

const [scenario] = readable(starterContent().scenarios);
if (!scenario) throw new Error('the starter case can be read');

describe('a script to print', () => {
  it.each(['zh', 'en'] as const)('holds every line, reply, option and limit (%s)', (lang) => {
    const script = caseToMarkdown(scenario, lang);
    const texts = [
      ...Object.values(scenario.lines).flatMap((lines) => lines.map(({ say }) => say[lang])),
      ...scenario.choices.map(({ say }) => say[lang]),
      ...scenario.options.map(({ say }) => say[lang]),
      ...scenario.demands.map(({ limit }) => limit[lang]),
    ];
    expect(texts.filter((text) => !script.includes(text))).toEqual([]);
  });

  it('tells facts where a line has a slot for them', () => {
    const [line] = scenario.lines.vent ?? [];
    if (!line) throw new Error('the starter case has the line');
    const told = {
      ...scenario,
      lines: { vent: [{ ...line, say: { zh: '{delivery-fee}', en: '{delivery-fee}' } }] },
    };
    expect(caseToMarkdown(told, 'en')).toContain('- the 60 yuan delivery fee');
  });

  it('becomes a page that shows words as words', () => {
    const html = markdownToHtml('# A < B\n\n- one & **two**\n- three\n\nfour', 'en');
    expect(html).toContain('<h1>A &lt; B</h1>');
    expect(html).toContain('<ul><li>one &amp; <strong>two</strong></li><li>three</li></ul>');
    expect(html).toContain('<p>four</p>');
  });
});
