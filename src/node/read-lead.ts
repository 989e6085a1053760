import { invariant } from '../core/base/invariant.ts';

/** The title of one of our Markdown files and the paragraph under it. `file`: for the message where one is missing. */
export function readLead(markdown: string, file: string): { readonly title: string; readonly lead: string } {
  const [heading = '', lead = ''] = markdown.trim().split(/\r?\n\s*\r?\n/);
  const title = /^# (.+)$/.exec(heading.trim())?.[1];
  invariant(
    title !== undefined && lead !== '',
    `${file} starts with "# title", an empty line and a paragraph`,
  );
  return { title, lead: lead.replace(/\s*\r?\n\s*/g, ' ').trim() };
}
