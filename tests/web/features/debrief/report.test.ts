// @vitest-environment node
import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { debriefSchema } from '../../../../src/contract/debrief-schema.ts';
import type { Lang } from '../../../../src/core/base/lang.ts';
import { kpiSheet } from '../../../../src/core/session/kpi-sheet.ts';
import { loadActTexts } from '../../../../src/node/load-act-texts.ts';
import { loadKpiWords } from '../../../../src/node/load-kpi-words.ts';
import { loadRuleTexts } from '../../../../src/node/load-rule-texts.ts';
import { debriefReport } from '../../../../src/web/features/debrief/report/debrief-report.ts';
import { reportMarkdown } from '../../../../src/web/features/debrief/report/report-markdown.ts';
import type { ReportSource } from '../../../../src/web/features/debrief/report/report-source.ts';
import { act, toStored } from '../../../../src/web/features/practise/talk.ts';
import { flagshipTalk } from '../../support/talk.ts';
import { speak } from '../../support/words.ts';

const SAID = '规定就是这样，# 没办法 <b>您</b>自己看着办。';

const NOTE = '客户要今天进场。\n门岗没放行。';

async function sourceOf(lang: Lang): Promise<ReportSource> {
  await speak(lang);
  let talk = await flagshipTalk({ mode: 'free' });
  talk = act(talk, { type: 'reply', text: SAID }, 10);
  talk = act(talk, { type: 'silence' }, 20);
  talk = act(talk, { type: 'escalate', form: { to: 'supervisor', what: '证件', back: '三点前' } }, 25);
  talk = act(talk, { type: 'hang-up' }, 30);
  talk = act(talk, { type: 'note', text: NOTE }, 40);
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
    figures: {
      kpis: kpiSheet(talk.loaded.run, talk.state),
      words: await loadKpiWords(lang),
      way: { floor: 1, par: 98, way: 20 },
    },
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
    expect(report.turns.map(({ did }) => did)).toEqual(['reply', 'silence', 'escalate']);
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

  it('holds the figures with how they are come by, the way from floor to par, the note and the form [G4.1] [E3.6] [E4.1]', () => {
    const report = debriefReport(source);
    const text = reportMarkdown(report, source.t);
    expect(report.figures).toHaveLength(7);
    for (const { name, how } of report.figures) {
      expect(text).toContain(`**${name}**: `);
      expect(text).toContain(how);
    }
    expect(report.outcome.csatReasons.length).toBeGreaterThan(0);
    expect(text).toContain(source.t('figures.way', { floor: 1, par: 98, way: 20 }));
    expect(report.note?.said).toBe(NOTE);
    expect(report.note?.notes.map(({ rule }) => rule)).toContain('after-call-note');
    expect(report.never.map(({ rule }) => rule)).not.toContain('after-call-note');
    expect(report.turns.at(-1)?.form.map(({ value }) => value)).toEqual([
      source.t('escalate.supervisor'),
      '证件',
      '三点前',
    ]);
  });

  it('lets no words of people become markup', () => {
    const text = reportMarkdown(debriefReport(source), source.t);
    expect(text).toContain('\\# 没办法 \\<b\\>您\\</b\\>');
    expect(text).toContain('\\*失望\\*');
  });
});
