import { closest } from '../../base/closest.ts';
import { readable } from '../../scenario/compile/read-content.ts';
import type { Path } from '../../scenario/compile/locate.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import type { Walk } from '../../scenario/schema/walk-schema.ts';
import type { Check } from '../check.ts';

/** A walk that injects a reading of something which its case does not have. */
export const walkReadingUnknown: Check = {
  id: 'walk-reading-unknown',
  severity: 'error',
  run: ({ content }) =>
    content.walks.flatMap(({ scenario: id, file, read }) => {
      const scenario = readable(content.scenarios).find((one) => one.id === id);
      if (!read.ok || !scenario) return [];
      return namesIn(read.value, scenario)
        .filter(({ name, known }) => !known.includes(name))
        .map(({ name, known, path }) => {
          const meant = closest(name, known);
          return {
            file,
            path,
            message: {
              zh: `这个案例里没有“${name}”，这里写的读法不起作用。`,
              en: `The case has no \`${name}\`: this part of the reading does nothing.`,
            },
            mend: {
              zh: meant ? `是不是想写“${meant}”？` : `可用的有：${known.join('、')}。`,
              en: meant ? `Did you mean \`${meant}\`?` : `Use one of: ${known.join(', ')}.`,
            },
          };
        });
    }),
};

interface Named {
  readonly name: string;
  readonly known: readonly string[];
  readonly path: Path;
}

function namesIn({ turns }: Walk, scenario: Scenario): readonly Named[] {
  const options = [...scenario.options.map(({ id }) => id), 'unlisted'];
  return turns.flatMap(({ reading }, t) => {
    const path = ['turns', t, 'reading'];
    const acts = (reading?.acts ?? []).flatMap((act, i) =>
      typeof act === 'string' || act.option === undefined
        ? []
        : [{ name: act.option, known: options, path: [...path, 'acts', i, 'option'] }],
    );
    const mentions = (reading?.mentions ?? []).flatMap(({ kind, id }, i) => {
      const known = idsOf(kind, scenario);
      return id === undefined || !known ? [] : [{ name: id, known, path: [...path, 'mentions', i, 'id'] }];
    });
    return [...acts, ...mentions];
  });
}

/** The names that a mention of a kind may bear; undefined where it names nothing of the case. */
function idsOf(kind: string, scenario: Scenario): readonly string[] | undefined {
  const lists: Readonly<Partial<Record<string, readonly { readonly id: string }[]>>> = {
    option: scenario.options,
    demand: scenario.demands,
    need: scenario.needs,
    fact: scenario.facts,
    policy: [...scenario.policies, ...scenario.service],
    threat: scenario.threats,
    echo: scenario.cues,
  };
  return lists[kind]?.map(({ id }) => id);
}
