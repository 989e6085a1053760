import type { Par } from './schema/par-schema.ts';

/** The text of a par file. Its reader is the YAML parser; all else that is written here needs no quoting. */
export function parFile({ format, inputs, how, estimates }: Par): string {
  const rows = estimates.map(
    ({ persona, mode, par, floor }) =>
      `  - { persona: ${persona}, mode: ${mode}, par: ${par}, floor: ${floor} }`,
  );
  return [
    '# Made by `steadyline par --write`; estimates. It goes stale when the case, its customers, rubric or rules change.',
    `format: ${format}`,
    // Quoted: a hash may look like a number.
    `inputs: '${inputs}'`,
    `how: '${how}'`,
    'estimates:',
    ...rows,
    '',
  ].join('\n');
}
