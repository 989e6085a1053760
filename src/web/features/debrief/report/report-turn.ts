import type { ReportTurn } from '../../../../contract/debrief-schema.ts';
import type { ActId } from '../../../../core/base/acts.ts';
import type { Lang } from '../../../../core/base/lang.ts';
import type { Customer } from '../../../../core/persona/customer.ts';
import type { Persona } from '../../../../core/scenario/schema/persona-schema.ts';
import type { Score } from '../../../../core/score/score.ts';
import type { TurnRecord } from '../../../../core/session/state.ts';
import { heeded } from '../../../../core/situation/heeded.ts';
import type { CallTexts } from '../../../lib/run/load-texts.ts';
import { anotherWay } from '../another-way.ts';
import { formRows } from '../form-rows.ts';
import type { Debriefing } from '../load-debrief.ts';
import { turnNotes, type TurnNote } from '../turn-notes.ts';
import type { ReportSource } from './report-source.ts';

/** One turn in the words of the page. */
export function reportTurn(
  debriefing: Debriefing,
  turn: TurnRecord,
  score: Score,
  { texts, lang, t }: Pick<ReportSource, 'texts' | 'lang' | 't'>,
): ReportTurn {
  const { persona } = debriefing.loaded.run.player;
  const { change, wording } = anotherWay(debriefing, turn, texts);
  return {
    turn: turn.index,
    heard: turn.heard.map(({ text }) => text),
    said: turn.text,
    did: didWhat(turn),
    read: actsRead(turn).map((act) => ({ act, name: texts.acts.get(act)?.name ?? act })),
    answer: turn.answer.map(({ text }) => text),
    before: feelingOf(turn.customerBefore, persona, lang),
    after: feelingOf(turn.customerAfter, persona, lang),
    because: turn.because.map((because) => because[lang]),
    form: [...formRows(turn, t)],
    notes: notesInWords(turnNotes(score, turn.index), texts),
    better: wording && { said: wording.text, tension: wording.tension },
    smallest: change && {
      added: [...change.added],
      removed: [...change.removed],
      tension: change.after.context.tension,
    },
  };
}

/** Notes with the words of their rules. */
export function notesInWords(
  notes: readonly TurnNote[],
  { rules }: Pick<CallTexts, 'rules'>,
): ReportTurn['notes'] {
  return notes.map(({ rule, kind, points, possible }) => ({
    rule,
    title: rules.get(rule)?.title ?? rule,
    kind,
    words: rules.get(rule)?.[kind === 'met' ? 'works' : 'change'] ?? '',
    points,
    possible,
  }));
}

/** How a customer stands, as it is told. */
export function feelingOf(
  { mood, context, state }: Customer,
  persona: Persona,
  lang: Lang,
): ReportTurn['before'] {
  return { mood, tension: context.tension, thought: persona.states[state]?.thought[lang] ?? null };
}

function actsRead({ reading }: TurnRecord): readonly ActId[] {
  return [...new Set(heeded(reading).observations.map(({ act }) => act))];
}

function didWhat({ input: { type } }: TurnRecord): ReportTurn['did'] {
  return type === 'choice' || type === 'silence' || type === 'interrupt' || type === 'escalate'
    ? type
    : 'reply';
}
