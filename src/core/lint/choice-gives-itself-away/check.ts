import { LANGS, type Lang } from '../../base/lang.ts';
import type { Choice, Scenario } from '../../scenario/schema/scenario-schema.ts';
import { BEATS } from '../../scenario/vocabulary.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** Groups of choices that are looked at: fewer show no habit. */
const FEWEST_GROUPS = 2;

/** The best reply is the longest one, or the shortest one, after every beat: trainees learn to count instead of to read. */
export const choiceGivesItselfAway: Check = {
  id: 'choice-gives-itself-away',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      LANGS.flatMap((lang) => {
        const habit = habitOf(value, lang);
        if (!habit) return [];
        const how = habit === 'longest' ? { zh: '最长', en: 'longest' } : { zh: '最短', en: 'shortest' };
        const which = lang === 'zh' ? { zh: '中文', en: 'Chinese' } : { zh: '英文', en: 'English' };
        return [
          {
            file,
            path: ['choices'],
            part: 'key' as const,
            message: {
              zh: `${which.zh}回复里，最好的一句总是${how.zh}的，一眼就能猜到。`,
              en: `Among the ${which.en} choices the fine one is always the ${how.en}: it can be guessed without reading.`,
            },
            mend: {
              zh: '让几句话长短相近，有时好的更短。',
              en: 'Make the choices alike in length, and sometimes the fine one the shorter.',
            },
          },
        ];
      }),
    ),
};

function habitOf({ choices }: Scenario, lang: Lang): 'longest' | 'shortest' | undefined {
  const groups = groupsOf(choices);
  if (groups.length < FEWEST_GROUPS) return undefined;
  const isAlways = (pick: (lengths: readonly number[]) => number): boolean =>
    groups.every((group) => {
      const extreme = pick(group.map(({ say }) => say[lang].length));
      return group.filter(({ say }) => say[lang].length === extreme).every(({ grade }) => grade === 'fine');
    });
  if (isAlways((lengths) => Math.max(...lengths))) return 'longest';
  return isAlways((lengths) => Math.min(...lengths)) ? 'shortest' : undefined;
}

/** What is offered together, each different group once; without both a fine one and others there is nothing to give away. */
function groupsOf(choices: readonly Choice[]): readonly (readonly Choice[])[] {
  const groups = BEATS.map((beat) => choices.filter(({ beats }) => beats.includes(beat)));
  const distinct = new Map(groups.map((group) => [group.map(({ id }) => id).join(' '), group]));
  return [...distinct.values()].filter(
    (group) => group.some(({ grade }) => grade === 'fine') && group.some(({ grade }) => grade !== 'fine'),
  );
}
