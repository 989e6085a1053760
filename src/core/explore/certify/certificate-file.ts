import type { Certificate } from '../../scenario/schema/certificate-schema.ts';

/**
 * The text of a certificate file. JSON values are YAML too, so that every text in it is quoted as it has to be; a line
 * for each thing looked for keeps the file readable and its changes small.
 */
export function certificateFile({ format, inputs, how, pairs }: Certificate): string {
  return [
    '# Made by `steadyline certify --write`. It goes stale when the case, its customers, rubric or rules change.',
    `format: ${format}`,
    `inputs: ${JSON.stringify(inputs)}`,
    `how: ${JSON.stringify(how)}`,
    pairs.length === 0 ? 'pairs: []' : 'pairs:',
    ...pairs.flatMap(pairLines),
    '',
  ].join('\n');
}

function pairLines({ persona, verdict, explored, endsBy, deadEnds, ...lists }: Certificate['pairs'][number]) {
  return [
    `  - persona: ${persona}`,
    `    verdict: ${verdict}`,
    `    explored: ${explored}`,
    `    endsBy: ${String(endsBy)}`,
    `    deadEnds: ${JSON.stringify(deadEnds)}`,
    ...Object.entries(lists).flatMap(([name, items]) => [
      `    ${name}:${items.length === 0 ? ' []' : ''}`,
      ...items.map((item) => `      - ${JSON.stringify(item)}`),
    ]),
  ];
}
