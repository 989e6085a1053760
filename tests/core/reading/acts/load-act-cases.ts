import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ActId } from '../../../../src/core/base/acts.ts';
import type { Lang } from '../../../../src/core/base/lang.ts';

const ROOT = join(import.meta.dirname, '../../../../src/core/reading/acts');

/** One line of an act's cases.yaml: what must be read in it and what must not. */
export interface ActCase {
  readonly text: string;
  readonly prev: string;
  readonly 'must-have': readonly ActId[];
  readonly 'must-not': readonly ActId[];
}

export function loadActCases(id: ActId, lang: Lang): readonly ActCase[] {
  const file = parse(readFileSync(join(ROOT, id, 'cases.yaml'), 'utf8')) as Record<
    Lang,
    readonly Partial<ActCase>[]
  >;
  return file[lang].map(({ text = '', prev = '', ...expected }) => ({
    text,
    prev,
    'must-have': expected['must-have'] ?? [],
    'must-not': expected['must-not'] ?? [],
  }));
}
