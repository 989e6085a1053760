import type { Span } from '../../../core/base/span.ts';
import type { Finding, Score } from '../../../core/score/score.ts';

/** What one rule found in one turn, or in the call as a whole; several findings of a sort are told once. */
export interface TurnNote extends Pick<Finding, 'rule' | 'kind'> {
  /** Hundredths of a point, earned or lost. */
  readonly points: number;
  /** Hundredths that could have been earned. */
  readonly possible: number;
  /** The words that show it. */
  readonly spans: readonly Span[];
}

/** The margin of one turn: what worked first, then what cost points, then what was missed. */
export function turnNotes(score: Score, turn: number): readonly TurnNote[] {
  return notesOf(score, (finding) => finding.turn === turn && !finding.never && !finding.note);
}

/** What was found in the note after the call. Praise for a whole note waits until nothing is missing in it. */
export function noteNotes(score: Score): readonly TurnNote[] {
  const notes = notesOf(score, (finding) => finding.note === true);
  const isLacking = ({ rule, kind }: TurnNote): boolean =>
    kind === 'met' && notes.some((other) => other.rule === rule && other.kind === 'missed');
  return notes.filter((note) => !isLacking(note));
}

/** What the call as a whole was missing: no turn's fault. */
export function callNotes(score: Score): readonly TurnNote[] {
  return notesOf(score, (finding) => finding.never === true);
}

function notesOf({ findings, ledger }: Score, belongs: (finding: Finding) => boolean): readonly TurnNote[] {
  const notes = new Map<string, TurnNote>();
  findings.forEach((finding, index) => {
    if (!belongs(finding)) return;
    const { rule, kind } = finding;
    const key = `${ORDER[kind]} ${rule}`;
    const known = notes.get(key) ?? { rule, kind, points: 0, possible: 0, spans: [] };
    const possible = ledger.find((row) => row.finding === index)?.possible ?? 0;
    notes.set(key, {
      ...known,
      points: known.points + finding.points,
      possible: known.possible + possible,
      spans: [...known.spans, ...spanOf(finding)],
    });
  });
  return [...notes.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, note]) => note);
}

const ORDER: Readonly<Record<Finding['kind'], number>> = { met: 0, violated: 1, missed: 2 };

function spanOf({ start, end }: Finding): readonly Span[] {
  return start === undefined || end === undefined ? [] : [{ start, end }];
}
