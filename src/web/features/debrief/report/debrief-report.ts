import type { TFunction } from 'i18next';
import type { DebriefReport } from '../../../../contract/debrief-schema.ts';
import type { Lang } from '../../../../core/base/lang.ts';
import { DIMENSIONS } from '../../../../core/scenario/vocabulary.ts';
import type { Result } from '../../../../core/session/result.ts';
import type { Review } from '../../../../core/session/review.ts';
import type { CallTexts } from '../../../lib/run/load-texts.ts';
import { tensionsOf } from '../../../lib/run/tensions-of.ts';
import type { Debriefing } from '../load-debrief.ts';
import { callNotes } from '../turn-notes.ts';
import { turningPoints } from '../turning-points.ts';
import { feelingOf, reportTurn } from './report-turn.ts';

/** All that a report is made of. */
export interface ReportSource {
  readonly debriefing: Debriefing;
  readonly result: Result;
  readonly texts: CallTexts;
  readonly review: Review;
  /** The language of the page. */
  readonly lang: Lang;
  readonly t: TFunction;
}

/** The debrief as data, with the words of the page. Every turn is tried anew, so it takes a moment. */
export function debriefReport(source: ReportSource): DebriefReport {
  const { debriefing, result, texts, review, lang } = source;
  const { score } = result;
  return {
    format: 1,
    kind: 'debrief',
    lang,
    run: runOf(source),
    outcome: outcomeOf(source),
    story: storyOf(source),
    dimensions: DIMENSIONS.map((dimension) => ({
      dimension,
      name: source.t(`dimension.${dimension}`),
      share: score.dimensions[dimension],
    })),
    stress: stressOf(source),
    never: callNotes(score).map(({ rule, possible }) => ({
      rule,
      title: texts.rules.get(rule)?.title ?? rule,
      words: texts.rules.get(rule)?.change ?? '',
      possible,
    })),
    turns: debriefing.state.turns.map((turn) => reportTurn(debriefing, turn, score, texts, lang)),
    ledger: score.ledger.map(({ kind, rule, finding, points, possible }) => ({
      kind,
      rule,
      turn: finding === null ? null : (score.findings[finding]?.turn ?? null),
      points,
      possible: possible ?? null,
    })),
    review: structuredClone(review) as DebriefReport['review'],
  };
}

function runOf({ debriefing: { stored, loaded }, lang }: ReportSource): DebriefReport['run'] {
  const { attempt } = stored;
  return {
    id: stored.id,
    scenario: attempt.scenario,
    title: stored.title[lang],
    persona: attempt.persona,
    personaName: loaded.run.player.persona.name[lang],
    lang: attempt.lang,
    mode: attempt.mode,
    coaching: stored.coaching,
    pace: attempt.pace,
    startedAt: new Date(stored.startedAt).toISOString(),
    bundle: attempt.bundle,
    isFork: attempt.parent !== undefined,
    retries: stored.retries,
  };
}

function outcomeOf({ debriefing, result, lang }: ReportSource): DebriefReport['outcome'] {
  const { run } = debriefing.loaded;
  const { kpis, score, ending } = result;
  return {
    total: score.total,
    pass: run.rubric.pass,
    passed: score.passed,
    ending: ending.class,
    endingWords: run.file.scenario.endings.find(({ id }) => id === ending.id)?.say[lang] ?? '',
    needMet: result.needMet,
    csat: kpis.csat,
    verdict: result.verdict[lang],
    replies: kpis.replies,
    handlingTime: kpis.handlingTime,
    escalated: kpis.escalated,
    firstContactResolution: kpis.firstContactResolution,
  };
}

function storyOf({ debriefing: { state, loaded }, lang }: ReportSource): DebriefReport['story'] {
  const { persona } = loaded.run.player;
  const first = state.turns[0]?.customerBefore ?? state.customer;
  const last = state.turns.at(-1)?.customerAfter ?? state.customer;
  return {
    first: feelingOf(first, persona, lang),
    last: feelingOf(last, persona, lang),
    tensions: [...tensionsOf(state)],
    turning: turningPoints(state).map(({ turn, kind, because }) => ({
      turn,
      kind,
      because: because?.[lang] ?? null,
    })),
  };
}

function stressOf({ result: { stress }, t }: ReportSource): DebriefReport['stress'] {
  if (!stress) return null;
  const { response, turns } = stress;
  return {
    response,
    name: t(`stress.${response}`),
    words: t(`stress.${response}-text`),
    turns: [...turns],
  };
}
