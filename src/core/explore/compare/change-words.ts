import type { Lang, Localised } from '../../base/lang.ts';
import type { Bearing, CaseChange } from './compare-cases.ts';

/** What each part of a case is to a trainer. */
const PARTS: Readonly<Record<CaseChange['part'], Localised>> = {
  options: { zh: '方案', en: 'the option' },
  demands: { zh: '要求', en: 'the demand' },
  needs: { zh: '需求', en: 'the need' },
  facts: { zh: '事实', en: 'the fact' },
  policies: { zh: '规定', en: 'the policy' },
  service: { zh: '服务时限', en: 'the service time' },
  cues: { zh: '线索', en: 'the cue' },
  threats: { zh: '威胁', en: 'the threat' },
  variables: { zh: '变量', en: 'the variable' },
  choices: { zh: '可选回复', en: 'the choice' },
  endings: { zh: '结局', en: 'the ending' },
  knowledge: { zh: '知识条目', en: 'the knowledge article' },
  'phrase-library': { zh: '话术', en: 'the phrase' },
  title: { zh: '标题', en: 'the title' },
  summary: { zh: '简介', en: 'the summary' },
  channel: { zh: '渠道', en: 'the channel' },
  use: { zh: '用途', en: 'the use' },
  rubric: { zh: '评分标准', en: 'the rubric' },
  company: { zh: '公司', en: 'the company' },
  role: { zh: '学员的角色', en: 'the role of the trainee' },
  brief: { zh: '通话前的说明', en: 'the brief' },
  authority: { zh: '权限说明', en: 'what is said of authority' },
  customer: { zh: '客户资料', en: 'the customer card' },
  fault: { zh: '责任是否查明', en: 'whether the fault is established' },
  words: { zh: '词类', en: 'the word classes' },
  terms: { zh: '内部用语', en: 'the internal terms' },
  personas: { zh: '客户', en: 'the customer' },
  lines: { zh: '台词', en: 'a line' },
};

const KINDS: Readonly<Record<CaseChange['kind'], Localised>> = {
  added: { zh: '新增', en: 'New' },
  removed: { zh: '去掉', en: 'Gone' },
  changed: { zh: '改动', en: 'Changed' },
};

export const BEARING_WORDS: Readonly<Record<Bearing, Localised>> = {
  score: {
    zh: '会影响得分：同样的回复可能得到不同的分，和以前的成绩不能直接比。',
    en: 'May move scores: the same replies may score otherwise, and earlier results cannot be compared.',
  },
  customer: {
    zh: '客户会说不一样的话，或换成别的客户。',
    en: 'The customer says something else, or is somebody else.',
  },
  brief: {
    zh: '学员看到的说明不一样了，怎样得分没有变。',
    en: 'Trainees are told something else; what scores is the same.',
  },
};

/** One change in a sentence. */
export function changeWords({ kind, part, id, keys, values }: CaseChange, lang: Lang): string {
  const name = id === null ? '' : lang === 'zh' ? `“${id}”` : ` \`${id}\``;
  const head =
    lang === 'zh'
      ? `${KINDS[kind].zh}${PARTS[part].zh}${name}`
      : `${KINDS[kind].en}: ${PARTS[part].en}${name}`;
  const what = keys.length === 0 ? '' : lang === 'zh' ? `（${keys.join('、')}）` : ` (${keys.join(', ')})`;
  return `${head}${what}${valueWords(values, lang)}`;
}

function valueWords(values: CaseChange['values'], lang: Lang): string {
  if (!values) return '';
  const joint = lang === 'zh' ? '：' : ': ';
  const { before, after } = values;
  const quoted = [before, after]
    .filter((text) => text !== '')
    .map((text) => (lang === 'zh' ? `“${text}”` : `"${text}"`));
  return `${joint}${quoted.join(' → ')}`;
}
