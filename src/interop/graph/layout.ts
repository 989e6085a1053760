import type { PersonaGraph } from './persona-graph.ts';

export const BOX = { width: 168, height: 58, gapX: 110, gapY: 74, margin: 64 } as const;

/** Where the box of a state stands: its upper left corner. */
export interface PlacedBox {
  readonly x: number;
  readonly y: number;
  readonly layer: number;
}

/**
 * Boxes by state, in columns by how many moves it takes from the start, endings in the last column. Within a column
 * states stand in the order of the file, which authors write from storm to calm.
 */
export function layoutOf(graph: PersonaGraph): ReadonlyMap<string, PlacedBox> {
  const layers = layersOf(graph);
  const rows = new Map<number, number>();
  return new Map(
    graph.states.map(({ id }) => {
      const layer = layers.get(id) ?? 0;
      const row = rows.get(layer) ?? 0;
      rows.set(layer, row + 1);
      const x = BOX.margin + layer * (BOX.width + BOX.gapX);
      // Every other column lower by half a row, so that arrows across columns meet fewer boxes.
      const shift = layer % 2 === 0 ? 0 : (BOX.height + BOX.gapY) / 2;
      const y = BOX.margin + row * (BOX.height + BOX.gapY) + shift;
      return [id, { x, y, layer }];
    }),
  );
}

function layersOf({ states, moves }: PersonaGraph): ReadonlyMap<string, number> {
  const layers = new Map(states.filter(({ isStart }) => isStart).map(({ id }) => [id, 0]));
  for (const [state, layer] of layers)
    for (const { from, to } of moves) if (from === state && !layers.has(to)) layers.set(to, layer + 1);
  const inner = states.filter(({ final }) => final === null).map(({ id }) => layers.get(id) ?? 0);
  const last = Math.max(0, ...inner) + 1;
  for (const { id, final } of states) if (final !== null || !layers.has(id)) layers.set(id, last);
  return layers;
}
