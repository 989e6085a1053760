import type { SessionState } from '../../../../core/session/state.ts';

/** What the customer said, in order. */
export interface Sentence {
  /** 0 for the opening, else the turn that it answers. */
  readonly turn: number;
  readonly text: string;
  /** Whether only this kind of customer talks so: it is their own line, not one of the case. */
  readonly isTelling: boolean;
}

/** Everything the customer said in a call. */
export function sentencesOf({
  opening,
  turns,
}: Pick<SessionState, 'opening' | 'turns'>): readonly Sentence[] {
  const said = [{ turn: 0, answer: opening }, ...turns.map(({ index, answer }) => ({ turn: index, answer }))];
  return said.flatMap(({ turn, answer }) =>
    answer.length === 0
      ? []
      : {
          turn,
          text: answer.map(({ text }) => text).join(' '),
          isTelling: answer.some(({ line }) => line.startsWith('persona/')),
        },
  );
}
