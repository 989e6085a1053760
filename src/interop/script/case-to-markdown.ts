import type { Lang } from '../../core/base/lang.ts';
import type { Scenario } from '../../core/scenario/schema/scenario-schema.ts';
import { BEATS } from '../../core/scenario/vocabulary.ts';
import { openCase, type CaseFile } from '../../core/situation/case-file.ts';
import { fillSlots } from '../../core/situation/slots.ts';

const WORDS = {
  zh: {
    brief: '通话前',
    authority: '权限',
    card: '客户资料',
    facts: '事实',
    needs: '需求',
    options: '方案',
    demands: '要求和界限',
    service: '服务时限',
    lines: '客户的台词',
    choices: '可选回复',
    endings: '结局',
    value: '对客户的价值',
    limit: '界限',
    real: '真正的需求',
    stated: '说出口的',
    grievance: '委屈',
    urgent: '紧急',
    self: '可以当场定',
    supervisor: '要请示主管',
    none: '谁也不能答应',
    within: '权限之内',
    beyond: '超出权限',
    fine: '好',
    fair: '一般',
    poor: '不好',
    after: '之后',
    minutes: '分钟',
    sometimes: '有时行不通',
    joint: '、',
  },
  en: {
    brief: 'Before the call',
    authority: 'Authority',
    card: 'Customer card',
    facts: 'Facts',
    needs: 'Needs',
    options: 'Options',
    demands: 'Demands and limits',
    service: 'Service times',
    lines: 'What the customer says',
    choices: 'Replies to pick',
    endings: 'Endings',
    value: 'worth to the customer',
    limit: 'Limit',
    real: 'the real need',
    stated: 'what is asked for',
    grievance: 'what wants to be heard',
    urgent: 'urgent',
    self: 'may be decided on the spot',
    supervisor: 'needs a supervisor',
    none: 'nobody may grant it',
    within: 'within authority',
    beyond: 'beyond authority',
    fine: 'fine',
    fair: 'fair',
    poor: 'poor',
    after: 'after',
    minutes: 'minutes',
    sometimes: 'sometimes not possible',
    joint: ', ',
  },
} as const;

/** A case as a script to print and play from, in one language, in Markdown: as it is true in the run of that seed. */
export function caseToMarkdown(source: Scenario, lang: Lang, seed = 1): string {
  const words = WORDS[lang];
  const file = openCase(source, seed);
  const { scenario } = file;
  const { customer } = scenario;
  return [
    `# ${scenario.title[lang]}`,
    scenario.summary[lang],
    `## ${words.brief}`,
    [scenario.company[lang], scenario.role[lang]].join(' · '),
    scenario.brief[lang],
    section(
      words.authority,
      scenario.authority.map((one) => one[lang]),
    ),
    section(words.card, [
      `${customer.name[lang]} (${customer.address[lang]})`,
      ...customer.card.map(({ label, value }) => `${label[lang]}: ${value[lang]}`),
      ...customer.history.map((one) => one[lang]),
    ]),
    section(
      words.facts,
      scenario.facts.map(({ say }) => say[lang]),
    ),
    section(
      words.needs,
      scenario.needs.map(
        ({ say, kind, urgent }) => `${say[lang]} (${words[kind]}${urgent ? words.joint + words.urgent : ''})`,
      ),
    ),
    section(
      words.options,
      scenario.options.map(
        ({ say, gain, authority, blocked }) =>
          `${say[lang]} (${words.value} ${gain}/4${words.joint}${words[authority]}${blocked ? words.joint + words.sometimes : ''})`,
      ),
    ),
    section(
      words.demands,
      scenario.demands.map(
        ({ say, level, limit }) => `${say[lang]} (${words[level]}). ${words.limit}: ${limit[lang]}`,
      ),
    ),
    section(
      words.service,
      scenario.service.map(
        (one) => `${one.say[lang]} (${one['at-least']}-${one['at-most']} ${words.minutes})`,
      ),
    ),
    `## ${words.lines}`,
    ...BEATS.flatMap((beat) => linesOf(file, beat, lang)),
    section(
      words.choices,
      scenario.choices.map(
        ({ say, grade, beats }) =>
          `${say[lang]} (${words[grade]}; ${words.after} ${beats.join(words.joint)})`,
      ),
    ),
    section(
      words.endings,
      scenario.endings.map(({ id, say }) => `**${id}** ${say[lang]}`),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function section(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `## ${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

function linesOf({ scenario, slots }: CaseFile, beat: (typeof BEATS)[number], lang: Lang): readonly string[] {
  const lines = scenario.lines[beat] ?? [];
  if (lines.length === 0) return [];
  return [`### ${beat}\n\n${lines.map(({ say }) => `- ${fillSlots(say[lang], slots, lang)}`).join('\n')}`];
}
