import type { LintMaterial } from '../core/lint/check.ts';
import { RULES } from '../core/rules/catalogue.ts';
import type { Content } from '../core/scenario/compile/read-content.ts';
import { loadReaders } from '../node/load-readers.ts';

/** Content with all that checks play it with. */
export async function lintMaterial(content: Content): Promise<LintMaterial> {
  return { content, rules: RULES, readers: await loadReaders() };
}
