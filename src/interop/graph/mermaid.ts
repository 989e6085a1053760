import type { PersonaGraph } from './persona-graph.ts';

/** The graph as a Mermaid state diagram. What stays within a state is left out: a drawing shows where one can go. */
export function mermaidOf({ id, name, states, moves }: PersonaGraph): string {
  const starts = states.filter(({ isStart }) => isStart);
  const finals = states.filter(({ final }) => final !== null);
  return [
    '---',
    `title: ${JSON.stringify(`${name.zh} · ${name.en} (${id})`)}`,
    '---',
    'stateDiagram-v2',
    ...states.map((state) => `  state "${state.id} (${state.mood})" as ${nodeId(state.id)}`),
    ...(moves.some(({ from }) => from === null) ? ['  state "anywhere" as any_state'] : []),
    ...starts.map((state) => `  [*] --> ${nodeId(state.id)}`),
    ...moves
      .filter(({ from, to }) => from !== to)
      .map(
        ({ from, to, label }) =>
          `  ${from === null ? 'any_state' : nodeId(from)} --> ${nodeId(to)}: ${plain(label)}`,
      ),
    ...finals.map((state) => `  ${nodeId(state.id)} --> [*]`),
    '',
  ].join('\n');
}

function nodeId(state: string): string {
  return `s_${state.replaceAll('-', '_')}`;
}

/** Without the marks that Mermaid reads as its own. */
function plain(label: string): string {
  return label.replace(/[:;#"]/g, ' ').replace(/ {2,}/g, ' ');
}
