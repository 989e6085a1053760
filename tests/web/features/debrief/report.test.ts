// @vitest-environment node
import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { debriefSchema } from '../../../../src/contract/debrief-schema.ts';
import type { Lang } from '../../../../src/core/base/lang.ts';
import { loadActTexts } from '../../../../src/node/load-act-texts.ts';
import { loadRuleTexts } from '../../../../src/node/load-rule-texts.ts';
import {
  debriefReport,
  type ReportSource,
} from '../../../../src/web/features/debrief/report/debrief-report.ts';
import { reportMarkdown } from '../../../../src/web/features/debrief/report/report-markdown.ts';
import { act, toStored } from '../../../../src/web/features/practise/talk.ts';
import { flagshipTalk } from '../../support/talk.ts';
import { speak } from '../../support/words.ts';

const SAID = '规定就是这样，# 没办法 <b>您</b>自己看着办。';

async function sourceOf(lang: Lang): Promise<ReportSource> {
  await speak(lang);
  let talk = await flagshipTalk({ mode: 'free' });
  talk = act(talk, { type: 'reply', text: SAID }, 10);
  talk = act(talk, { type: 'silence' }, 20);
  talk = act(talk, { type: 'hang-up' }, 30);
  const { result } = talk.state;
  if (!result) throw new Error('the call has ended');
  const [rules, spoken, acts] = await Promise.all([
    loadRuleTexts(lang),
    loadRuleTexts('zh'),
    loadActTexts(lang),
  ]);
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    new Map(list.map((one) => [one.id, one]));
  return {
    debriefing: {
      stored: toStored(talk, 0),
      loaded: talk.loaded,
      state: talk.state,
      parent: null,
      forks: [],
    },
    result,
    texts: { rules: byId(rules), spoken: byId(spoken), acts: byId(acts) },
    review: { notes: [{ turn: 1, text: '先说出感受' }], felt: '*失望*' },
    lang,
    t: i18next.t,
  };
}

describe.each(['zh', 'en'] as const)('a debrief as a report, in %s', (lang) => {
  let source: ReportSource;
  beforeAll(async () => {
    source = await sourceOf(lang);
  });

  it('is what its schema says, also after a way through JSON', () => {
    const report = debriefReport(source);
    expect(debriefSchema.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined();
    expect(report.turns.map(({ did }) => did)).toEqual(['reply', 'silence']);
    expect(report.outcome.total).toBe(source.result.score.total);
    expect(report.ledger.reduce((sum, { points }) => sum + points, 0)).toBe(source.result.score.hundredths);
  });

  it('tells every turn in Markdown, with what was said, what it did, and a better wording', () => {
    const report = debriefReport(source);
    const text = reportMarkdown(report, source.t);
    for (const { turn, better } of report.turns) {
      expect(text).toContain(`### ${source.t('debrief.turn', { turn })}`);
      if (better) expect(text).toContain(better.said);
    }
    expect(report.turns.some(({ better }) => better !== null)).toBe(true);
    expect(text).toContain(report.outcome.verdict);
    expect(text).not.toContain('{{');
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it('lets no words of people become markup', () => {
    const text = reportMarkdown(debriefReport(source), source.t);
    expect(text).toContain('\\# 没办法 \\<b\\>您\\</b\\>');
    expect(text).toContain('\\*失望\\*');
  });
});
