import { parInputs } from '../../explore/par-inputs.ts';
import { parMaterial } from '../../explore/par-material.ts';
import type { Check, Remark } from '../check.ts';
import { authored, type Authored } from '../pairings.ts';
import type { Par } from '../../scenario/schema/par-schema.ts';

/** Below this many points between chance and mastery a case tells nobody apart. */
const LEAST_GAP = 30;

/** Estimates that no longer belong to the case, or a case in which blind picking comes close to mastery. */
export const parAndFloor: Check = {
  id: 'par-and-floor',
  severity: 'error',
  run: ({ content, rules }) =>
    authored(content.pars).flatMap((par) => {
      const id = content.pars.find(({ file }) => file === par.file)?.id ?? '';
      const material = parMaterial(content, id, rules);
      if (!material) return [];
      return par.value.inputs === parInputs(material) ? narrowGaps(par) : [stale(par, id)];
    }),
};

function stale({ file }: Authored<Par>, id: string): Remark {
  return {
    file,
    path: ['inputs'],
    message: {
      zh: '这份估计过时了：案例、客户、评分标准或规则改过。',
      en: 'These estimates are stale: the case, a customer, the rubric or the rules have changed.',
    },
    mend: {
      zh: `重新估计：npm run -s steadyline -- par ${id} --write`,
      en: `Estimate anew: npm run -s steadyline -- par ${id} --write`,
    },
  };
}

function narrowGaps({ value, file }: Authored<Par>): readonly Remark[] {
  return value.estimates.flatMap(({ persona, mode, par, floor }, i) => {
    if (par - floor >= LEAST_GAP) return [];
    return [
      {
        file,
        path: ['estimates', i],
        message: {
          zh: `${persona}（${mode}）乱选能得 ${floor} 分，最好也才 ${par} 分，分不出高下。`,
          en: `With ${persona} (${mode}) blind picking gets ${floor} points and the best ${par}: that tells nobody apart.`,
        },
        mend: {
          zh: `拉开差距（至少 ${LEAST_GAP} 分）：加质量不同的回复，或让客户给出更多机会。`,
          en: `Widen the gap to ${LEAST_GAP} points: choices of different quality, or more chances from the customer.`,
        },
      },
    ];
  });
}
