import type { DebriefReport } from '../../../../contract/debrief-schema.ts';
import { DIMENSIONS } from '../../../../core/scenario/vocabulary.ts';
import { tensionsOf } from '../../../lib/run/tensions-of.ts';
import { figureRows } from '../figures/figure-rows.ts';
import { sheetLines } from '../sheet/sheet-lines.ts';
import { callNotes, noteNotes } from '../turn-notes.ts';
import { turningPoints } from '../turning-points.ts';
import type { ReportSource } from './report-source.ts';
import { feelingOf, notesInWords, reportTurn } from './report-turn.ts';

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
    figures: [...figureRows(source.figures, source.t)],
    sheet: sheetOf(source),
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
    turns: debriefing.state.turns.map((turn) => reportTurn(debriefing, turn, score, source)),
    note: debriefing.state.note && {
      said: debriefing.state.note.input.text,
      notes: notesInWords(noteNotes(score), texts),
    },
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
    rubric: loaded.run.rubric.id,
    rubricName: loaded.run.rubric.name[lang],
    isFork: attempt.parent !== undefined,
    retries: stored.retries,
  };
}

function outcomeOf({ debriefing, result, figures, lang }: ReportSource): DebriefReport['outcome'] {
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
    csatReasons: figures.kpis.csatReasons.map((reason) => figures.words.csat[reason]),
    way: figures.way && { ...figures.way },
  };
}

function sheetOf({ debriefing, result, texts, lang }: ReportSource): DebriefReport['sheet'] {
  return sheetLines(debriefing.loaded.run.rubric, result.score, lang).map(({ id, notes, ...line }) => ({
    item: id,
    ...line,
    notes: notes.map((note) => ({ ...note, title: texts.rules.get(note.rule)?.title ?? note.rule })),
  }));
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
