import type { Lang } from '../../core/base/lang.ts';
import { escapeMarkup } from '../escape-markup.ts';

const STYLE = `body{font:12pt/1.5 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1d2228}
h1{font-size:20pt}h2{font-size:14pt;border-bottom:1px solid #c9ced6;margin-top:1.6em}h3{font-size:11pt;color:#4a525c;margin:1em 0 0}
li{margin:.2em 0;break-inside:avoid}h2,h3{break-after:avoid}@media print{body{margin:0;max-width:none}}`;

/** A page that stands alone, of the little Markdown that scripts are written in: headings, lists, paragraphs, bold. */
export function markdownToHtml(markdown: string, lang: Lang): string {
  const blocks = markdown.trim().split(/\n{2,}/);
  const title = (blocks[0] ?? '').replace(/^# /, '');
  return [
    '<!doctype html>',
    `<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(title)}</title><style>${STYLE}</style></head>`,
    '<body>',
    ...blocks.map(blockOf),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockOf(block: string): string {
  const [, marks, heading] = /^(#{1,3}) (.+)$/.exec(block) ?? [];
  if (marks !== undefined && heading !== undefined)
    return `<h${marks.length}>${inline(heading)}</h${marks.length}>`;
  if (!block.startsWith('- ')) return `<p>${inline(block)}</p>`;
  const items = block.split('\n').map((line) => `<li>${inline(line.slice(2))}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

function inline(text: string): string {
  return escapeMarkup(text).replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');
}
