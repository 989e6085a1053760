import type { Beat } from '../../scenario/vocabulary.ts';
import type { Choice } from '../../scenario/schema/scenario-schema.ts';
import type { Check, Remark } from '../check.ts';
import { OUTCOMES, surelyHolds } from '../../explore/reach/outcomes.ts';
import { pairings, type Pairing } from '../pairings.ts';
import { spokenBeats } from '../../explore/reach/spoken-beats.ts';
import { truthsOf } from '../../explore/reach/truths.ts';

/** Replies offered at a time, at least. */
const FEWEST = 3;

/** Beats after which the call is over, so that nothing is picked. */
const LAST: ReadonlySet<Beat> = new Set<Beat>(['farewell', 'leave']);

/** A beat after which a guided trainee has hardly a choice. */
export const tooFewChoices: Check = {
  id: 'too-few-choices',
  severity: 'error',
  run: (scope) =>
    pairings(scope)
      .filter(({ scenario }) => scenario.value.choices.length > 0)
      .flatMap((pairing) =>
        [...spokenBeats(pairing.persona.value)]
          .filter((beat) => !LAST.has(beat))
          .flatMap((beat) => judge(pairing, beat)),
      ),
};

function judge(pairing: Pairing, beat: Beat): Remark[] {
  const { scenario, persona } = pairing;
  const { offered, grades } = fewest(pairing, beat);
  if (offered >= FEWEST && grades > 1) return [];
  return [
    {
      file: scenario.file,
      path: ['choices'],
      part: 'key',
      message: {
        zh: `和“${persona.value.id}”通话时，客户说完“${beat}”，一定可选的回复只有 ${offered} 句、${grades} 种质量。`,
        en: `With ${persona.value.id}, after \`${beat}\`, only ${offered} choices of ${grades} grades are sure to be offered.`,
      },
      mend: {
        zh: `让至少 ${FEWEST} 句不问通话经过的回复的 beats 含“${beat}”，质量要有高低。`,
        en: `Give at least ${FEWEST} choices that do not depend on the call so far the beat \`${beat}\`, of different grades.`,
      },
    },
  ];
}

/** What is sure to be offered after a beat, in the truth in which it is least. */
function fewest(
  { scenario, persona }: Pairing,
  beat: Beat,
): { readonly offered: number; readonly grades: number } {
  const choices = scenario.value.choices.filter(({ beats }) => beats.includes(beat));
  const counts = truthsOf(scenario.value).map((truth) => {
    const isSure = ({ when }: Choice): boolean =>
      when === undefined ||
      OUTCOMES.every((outcome) => surelyHolds(when, { ...outcome, persona: persona.value.id }, truth));
    const sure = choices.filter(isSure);
    return { offered: sure.length, grades: new Set(sure.map(({ grade }) => grade)).size };
  });
  return {
    offered: Math.min(...counts.map(({ offered }) => offered)),
    grades: Math.min(...counts.map(({ grades }) => grades)),
  };
}
