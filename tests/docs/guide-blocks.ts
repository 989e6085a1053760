import { readFileSync } from 'node:fs';

/** A code block of a guide, with what stands after its fence. */
export interface Block {
  readonly kind: string;
  readonly text: string;
}

export const GUIDES = ['first-case', 'personas', 'rubrics', 'walks', 'channels', 'fairness'] as const;

export function blocksOf(guide: string, lang: string): readonly Block[] {
  const file = new URL(`../../docs/authoring/${guide}.${lang}.md`, import.meta.url);
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, kind = '', body = '']) => ({
    kind,
    text: body,
  }));
}
