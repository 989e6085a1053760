import { LANGS, type Lang, type Localised } from '../../src/core/base/lang.ts';
import { ACTS } from '../../src/core/reading/acts/catalogue.ts';
import { RULES } from '../../src/core/rules/catalogue.ts';
import type { Rule } from '../../src/core/rules/rule.ts';
import { CHECKS } from '../../src/core/lint/catalogue.ts';
import { loadActTexts } from '../../src/node/load-act-texts.ts';
import { loadCheckText } from '../../src/node/load-check-text.ts';
import { loadRuleTexts, type RuleEntry } from '../../src/node/load-rule-texts.ts';
import { commandsPage } from './commands-page.ts';
import type { GeneratedFile, Generator } from './generator.ts';
import { page, table } from './page.ts';
import { vocabularyPage } from './vocabulary-page.ts';

/** Pages for trainers, made from what the parts say of themselves. */
export const catalogue: Generator = {
  name: 'catalogue',
  folder: 'docs/catalogue',
  files: async () => [...(await Promise.all(LANGS.map(pagesIn))).flat(), commandsPage()],
};

async function pagesIn(lang: Lang): Promise<GeneratedFile[]> {
  return [await rulesPage(lang), await actsPage(lang), await checksPage(lang), vocabularyPage(lang)];
}

async function rulesPage(lang: Lang): Promise<GeneratedFile> {
  const texts = await loadRuleTexts(lang);
  const parts = texts.map((text) => {
    const rule = RULES.find(({ id }) => id === text.id);
    return rule ? ruleSection(rule, text, lang) : '';
  });
  const title = { zh: '规则', en: 'Rules' };
  const lead = {
    zh: '每条规则看一件事。机会由客户给出，回复接住或错过；失误只扣分。点数按评分标准的维度权重折算。',
    en: 'Each rule looks at one thing. The customer opens chances, a reply meets or misses them; faults only deduct. Points follow from the weights of the rubric.',
  };
  return page('rules', lang, title, lead, parts);
}

function ruleSection(rule: Rule, text: RuleEntry, lang: Lang): string {
  const w = (zh: string, en: string): string => ({ zh, en })[lang];
  const list = (heading: string, items: readonly string[]): string =>
    `**${heading}**\n\n${items.map((item) => `- ${item}`).join('\n')}`;
  const kind =
    rule.kind === 'chance'
      ? w(
          `机会，权重 ${rule.weight}，一次通话最多 ${rule.cap} 个，${rule.window} 句回复以内`,
          `chance, weight ${rule.weight}, at most ${rule.cap} a call, within ${rule.window} replies`,
        )
      : w(
          `失误，每次扣 ${rule.deduct / 100} 分，最多 ${rule.cap / 100} 分`,
          `fault, costs ${rule.deduct / 100} points each, ${rule.cap / 100} at most`,
        );
  return [
    `## ${text.title}`,
    text.summary,
    `\`${rule.id}\` · ${rule.dimension} · ${kind} · ${rule.sources.join(', ')}`,
    `${w('做到了：', 'When it works: ')}${text.works}`,
    `${w('可以改进：', 'What to change: ')}${text.change}`,
    list(w('可以这样说', 'Say it like this'), text.strong),
    list(w('不太合适', 'Rather not'), text.weak),
    text.why,
  ].join('\n\n');
}

async function actsPage(lang: Lang): Promise<GeneratedFile> {
  const texts = await loadActTexts(lang);
  const groupOf = new Map(ACTS.map((act) => [act.id, act.group]));
  const rows = texts.map(({ id, name, meaning }) => [`\`${id}\``, name, groupOf.get(id) ?? '', meaning]);
  const head = { zh: ['名字', '叫法', '类别', '意思'], en: ['id', 'name', 'group', 'what it is'] }[lang];
  const title = { zh: '话语行为', en: 'Acts' };
  const lead = {
    zh: '一句回复里能读出的话语行为。它只说这句话本身是什么；在那一刻合不合适，由规则判断。',
    en: 'What can be read in a reply. An act is what the words show by themselves; whether it was right at that moment is for the rules to say.',
  };
  return page('acts', lang, title, lead, [table(head, rows)]);
}

async function checksPage(lang: Lang): Promise<GeneratedFile> {
  const rows = await Promise.all(
    CHECKS.map(async ({ id, severity }) => {
      const { title, lead } = await loadCheckText(id, lang);
      return [`\`lint/${id}\``, SEVERITY[severity][lang], title, lead];
    }),
  );
  const head = { zh: ['代码', '级别', '名称', '说明'], en: ['code', 'severity', 'name', 'what it is'] }[lang];
  const title = { zh: '检查', en: 'Checks' };
  const lead = {
    zh: '`npm run -s steadyline -- lint` 除了文件本身的错误，还检查这些跨文件的问题。',
    en: 'Besides mistakes within a file, `npm run -s steadyline -- lint` finds these across files.',
  };
  return page('checks', lang, title, lead, [table(head, rows)]);
}

const SEVERITY: Readonly<Record<'error' | 'warning', Localised>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
};
