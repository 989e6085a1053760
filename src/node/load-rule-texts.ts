import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { invariant } from '../core/base/invariant.ts';
import type { Lang } from '../core/base/lang.ts';
import { RULES } from '../core/rules/catalogue.ts';
import type { Rule } from '../core/rules/rule.ts';
import { parseRuleText, type RuleText } from './parse-rule-text.ts';
import { projectFolder } from './project-folder.ts';

/** A rule's words beside what the words do not say. */
export interface RuleEntry extends Omit<RuleText, 'lang'> {
  readonly kind: Rule['kind'];
  readonly dimension: Rule['dimension'];
}

/** The words of every rule in a language, in the order of the catalogue. */
export function loadRuleTexts(lang: Lang): Promise<readonly RuleEntry[]> {
  return Promise.all(RULES.map((rule) => loadRuleText(rule, lang)));
}

async function loadRuleText({ id, kind, dimension }: Rule, lang: Lang): Promise<RuleEntry> {
  const file = join('src/core/rules', id, `text.${lang}.md`);
  const read = parseRuleText(await readFile(join(projectFolder, file), 'utf8'), { id, lang, file });
  invariant(
    read.ok,
    read.ok ? '' : read.error.map(({ line, message }) => `${file}:${line} ${message.en}`).join('\n'),
  );
  const { lang: _, ...words } = read.value;
  return { kind, dimension, ...words };
}
