import type { RescoreLine } from '../../contract/rescore-output.ts';
import type { Difference, Rescored } from '../../core/explore/rescore.ts';

/** A rescored attempt as the outside sees it: points instead of hundredths. */
export function rescoreOutput(
  of: Pick<RescoreLine, 'attempt' | 'file' | 'sameBundle'>,
  { byRules, byReader, readings }: Rescored,
): RescoreLine {
  return {
    ...of,
    byRules: inPoints(byRules),
    byReader: inPoints(byReader),
    readings: readings.map(({ input, added, removed }) => ({
      input,
      added: [...added],
      removed: [...removed],
    })),
  };
}

function inPoints({ before, after, rules }: Difference): RescoreLine['byRules'] {
  return {
    before,
    after,
    rules: rules.map((one) => ({ rule: one.rule, before: one.before / 100, after: one.after / 100 })),
  };
}

/** The same in words, the two causes apart. */
export function rescoreText({ file, byRules, byReader, readings }: RescoreLine): string {
  const told = (title: string, { before, after, rules }: RescoreLine['byRules']): string[] => [
    `  ${title}: ${before} -> ${after}`,
    ...rules.map((one) => `    ${one.rule.padEnd(26)} ${one.before.toFixed(2)} -> ${one.after.toFixed(2)}`),
  ];
  const acts = readings.map(({ input, added, removed }) => {
    const marks = [...added.map((act) => `+${act}`), ...removed.map((act) => `-${act}`)];
    return `    input ${input}: ${marks.join(' ')}`;
  });
  return [file, ...told('rules', byRules), ...told('reader', byReader), ...acts].join('\n');
}
