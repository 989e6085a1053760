import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ActId } from '../../src/core/base/acts.ts';
import type { Lang } from '../../src/core/base/lang.ts';

/** A row of an outside source: real words, labelled by people who never saw this product. Measured, never learned. */
export interface OutsideRow {
  readonly lang: Lang;
  readonly source: string;
  readonly text: string;
  readonly prev: string | null;
  readonly labels: readonly string[];
  /** Labels that this row leaves open. */
  readonly na?: readonly string[];
}

/** Outside labels to the acts that come nearest; any one of them counts. */
export const NEAREST: Readonly<Record<string, readonly ActId[]>> = {
  apology: ['apologise'],
  thanks: ['thank'],
  greeting: ['greet'],
  goodbye: ['close'],
  closing_check: ['close'],
  question: ['ask-open', 'ask-closed'],
  open_question: ['ask-open'],
  closed_question: ['ask-closed'],
  confirm: ['confirm'],
  reassurance: ['reassure'],
  empathy: ['name-feeling'],
  paraphrase: ['paraphrase'],
  praise: ['praise'],
  rude: ['rude'],
  information: ['inform'],
  suggestion: ['offer'],
  solution: ['offer'],
  negative: ['set-limit', 'refuse-flat'],
};

/** Which labels each source gives exhaustively, so that a row without one is a negative. */
const COVERS: Readonly<Record<string, readonly string[]>> = {
  'stc3-zh': ['solution'],
  'stc3-en': ['solution'],
  cped: ['apology', 'thanks', 'greeting', 'goodbye', 'question', 'reassurance', 'negative', 'praise'],
  cold: ['rude'],
  crosswoz: ['information', 'suggestion', 'negative', 'greeting'],
  sgd: ['confirm', 'closing_check', 'negative', 'suggestion', 'information', 'goodbye'],
  annomi: ['question', 'open_question', 'closed_question', 'paraphrase', 'information', 'suggestion'],
  'eppersonas-zh': ['empathy'],
  'eppersonas-en': ['empathy'],
};

export interface OutsideSource {
  readonly name: string;
  readonly covers: readonly string[];
  readonly rows: readonly OutsideRow[];
}

/** The sources of a language in a folder; none where the folder is absent. */
export function loadOutside(folder: string, lang: Lang): readonly OutsideSource[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.jsonl'.length);
      const lines = readFileSync(join(folder, file), 'utf8').split('\n');
      const rows = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as OutsideRow);
      return { name, covers: COVERS[name] ?? [], rows: rows.filter((row) => row.lang === lang) };
    })
    .filter(({ covers, rows }) => covers.length > 0 && rows.length > 0);
}
