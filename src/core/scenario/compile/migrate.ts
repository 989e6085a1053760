import { FORMAT } from '../format.ts';
import type { FileKind } from './file-names.ts';
import { problem, type Problem } from './problem.ts';

type Document = Readonly<Record<string, unknown>>;

/**
 * What changes from one format to the next, for the kinds of files that it concerns. A step is written once, when
 * FORMAT goes up, and never changed after: files of every earlier format go through all later steps, in this order.
 */
export type Step = Readonly<Partial<Record<FileKind, (document: Document) => Document>>>;

/** The first takes files from format 1 to 2. There are as many as FORMAT is above 1. */
const STEPS: readonly Step[] = [];

export interface Migrated {
  readonly document: unknown;
  readonly problems: readonly Problem[];
}

/** A document as the present format writes it. What is of no format at all is left to the schema to tell. */
export function migrate(
  document: unknown,
  kind: FileKind,
  steps: readonly Step[] = STEPS,
  newest: number = FORMAT,
): Migrated {
  if (!isDocument(document) || typeof document.format !== 'number') return { document, problems: [] };
  const { format } = document;
  if (!Number.isInteger(format) || format < 1) return { document, problems: [] };
  if (format > newest) return { document, problems: [tooNew(format, newest)] };
  const present = steps.slice(format - 1).reduce((old, step) => step[kind]?.(old) ?? old, document);
  return { document: { ...present, format: newest }, problems: [] };
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tooNew(format: number, newest: number): Problem {
  return problem(
    ['format'],
    'format/too-new',
    {
      zh: `这个文件是第 ${format} 版格式，这里只认识到第 ${newest} 版。`,
      en: `This file is of format ${format}; the newest that is known here is ${newest}.`,
    },
    {
      zh: `升级 Steadyline；如果是手误，写 format: ${newest}。`,
      en: `Update Steadyline. If it is a slip, write \`format: ${newest}\`.`,
    },
  );
}
