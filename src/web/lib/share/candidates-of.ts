import type { Candidate } from '../../../contract/candidate-schema.ts';
import { ACT_IDS } from '../../../core/base/acts.ts';
import type { Attempt } from '../../../core/session/attempt.ts';
import type { SessionState } from '../../../core/session/state.ts';
import type { MaskNames } from './name-mask.ts';

/** What would be shared of one turn. Who shares it is only known once consent is given. */
export type SharedTurn = Omit<Candidate, 'kind' | 'format' | 'pseudonym'>;

/**
 * The turns of a run at which something else was meant than read: no names, no times, nothing of the run itself.
 * `maskNames` is that of the run's language. It comes with the reader, which pages without written replies do not load.
 */
export function candidatesOf(
  { lang, inputs, objections = [] }: Pick<Attempt, 'lang' | 'inputs' | 'objections'>,
  { turns }: Pick<SessionState, 'turns'>,
  maskNames: MaskNames,
): readonly SharedTurn[] {
  return objections.flatMap(({ input, meant, notMeant, note }): readonly SharedTurn[] => {
    const turn = turns.find((one) => one.input === inputs[input]);
    if (!turn || turn.text.trim() === '') return [];
    const read = new Set(turn.reading.observations.map(({ act }) => act));
    return [
      {
        lang,
        prev: maskNames(turn.heard.map(({ text }) => text).join('\n')),
        text: maskNames(turn.text),
        read: ACT_IDS.filter((act) => read.has(act)),
        meant: ACT_IDS.filter((act) => meant.includes(act) || (read.has(act) && !notMeant.includes(act))),
        note: maskNames(note),
      },
    ];
  });
}
