import { NOTE_PARTS, type NotePart } from '../../../../core/rules/note-parts.ts';

/** What is written so far, part by part. */
export type Drafted = Readonly<Partial<Record<NotePart, string>>>;

/** The note as one text, a part a line; empty where nothing is written. */
export function noteText(drafted: Drafted): string {
  return NOTE_PARTS.map((part) => (drafted[part] ?? '').trim())
    .filter((said) => said !== '')
    .join('\n');
}
