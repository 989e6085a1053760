import { Option, type Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import type { Lang } from '../../core/base/lang.ts';
import { mermaidOf } from '../../interop/graph/mermaid.ts';
import { personaGraph } from '../../interop/graph/persona-graph.ts';
import { svgOf } from '../../interop/graph/svg.ts';
import { findPersonaAnywhere } from '../library.ts';
import { wordsOption } from '../options.ts';
import { callersPath, say, writeJson, writeText } from '../terminal.ts';

interface GraphOptions {
  readonly as: 'mermaid' | 'svg';
  readonly out?: string;
  readonly lang: Lang;
  readonly json?: true;
}

export function addGraph(program: Command): void {
  program
    .command('graph')
    .description('draw the states of a customer, with what moves from one to another')
    .argument('<persona>', 'id or path of a persona')
    .addOption(new Option('--as <form>', 'mermaid or svg').choices(['mermaid', 'svg']).default('mermaid'))
    .option('--out <file>', 'write the drawing there instead of to standard output')
    .addOption(wordsOption())
    .option('--json', 'states and moves as one JSON value')
    .action(graph);
}

async function graph(name: string, options: GraphOptions): Promise<void> {
  const found = personaGraph(await findPersonaAnywhere(name));
  if (options.json) {
    writeJson(found);
    return;
  }
  const drawing = options.as === 'svg' ? svgOf(found, options.lang) : mermaidOf(found);
  if (options.out === undefined) {
    writeText(drawing.trimEnd());
    return;
  }
  await writeFile(callersPath(options.out), drawing);
  say(callersPath(options.out));
}
