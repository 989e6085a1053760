import type { LintScope } from '../core/lint/check.ts';
import { createReader } from '../core/reading/read.ts';
import { RULES } from '../core/rules/catalogue.ts';
import type { Content } from '../core/scenario/compile/read-content.ts';
import { loadTextModel } from '../node/load-text-model.ts';

/** Content with all that checks play it with. */
export async function lintScope(content: Content): Promise<LintScope> {
  const [zh, en] = await Promise.all([loadTextModel('zh'), loadTextModel('en')]);
  return {
    content,
    rules: RULES,
    readers: { zh: createReader(zh.model, zh.words), en: createReader(en.model, en.words) },
  };
}
