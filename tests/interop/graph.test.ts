import { describe, expect, it } from 'vitest';
import { conditionLabel } from '../../src/interop/graph/condition-label.ts';
import { layoutOf } from '../../src/interop/graph/layout.ts';
import { mermaidOf } from '../../src/interop/graph/mermaid.ts';
import { personaGraph } from '../../src/interop/graph/persona-graph.ts';
import { svgOf } from '../../src/interop/graph/svg.ts';
import { tinyPersona } from '../support/tiny.ts';

const graph = personaGraph(tinyPersona());

describe('what moves a customer, in one line', () => {
  it.each([
    [{ tension: { 'at-least': 90 } }, 'tension ≥ 90'],
    [{ acts: { any: ['rude', 'argue'] as const }, heard: { below: 2 } }, 'rude | argue, heard < 2'],
    [{ acts: { any: ['rude', 'argue', 'rush', 'doubt', 'defend'] as const } }, 'rude | argue | rush … (2)'],
    [{ notices: { none: ['vague'] as const } }, 'no vague'],
    [{ not: { need: 'met' as const } }, 'not need met'],
    [
      { any: [{ turn: { above: 3 } }, { need: 'met' as const, pending: true }] },
      'turn > 3 | (pending true, need met)',
    ],
    [{}, ''],
  ])('%j', (condition, label) => {
    expect(conditionLabel(structuredClone(condition) as Parameters<typeof conditionLabel>[0])).toBe(label);
  });
});

describe('the graph of a customer', () => {
  it('has every state and every move, those from anywhere too', () => {
    expect(graph.states.map(({ id }) => id)).toEqual(['storming', 'open', 'deal', 'settled', 'gone']);
    expect(graph.moves).toContainEqual({ from: null, to: 'gone', label: 'patience = 0', beat: 'leave' });
    expect(graph.moves).toContainEqual({
      from: 'storming',
      to: 'open',
      label: 'tension < 60',
      beat: 'demand',
    });
  });

  it('becomes a Mermaid diagram with a start and its ends', () => {
    const text = mermaidOf(graph);
    expect(text).toContain('[*] --> s_storming');
    expect(text).toContain('s_storming --> s_open: tension < 60');
    expect(text).toContain('s_gone --> [*]');
    expect(text).not.toContain('s_open --> s_open');
  });

  it('is laid out from the start on, no two boxes on one another', () => {
    const boxes = layoutOf(graph);
    expect(boxes.size).toBe(graph.states.length);
    expect(boxes.get('storming')?.layer).toBe(0);
    expect(boxes.get('gone')?.layer).toBe(boxes.get('settled')?.layer);
    const places = [...boxes.values()].map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each(['zh', 'en'] as const)('becomes a drawing that stands alone (%s)', (lang) => {
    const svg = svgOf(graph, lang);
    const tags = [...svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)];
    const open: string[] = [];
    for (const [, closes, name = '', alone] of tags) {
      if (closes) expect(open.pop()).toBe(name);
      else if (!alone) open.push(name);
    }
    expect(open).toEqual([]);
    for (const { id } of graph.states) expect(svg).toContain(id);
    expect(svg).not.toMatch(/<script|href=/);
  });
});
