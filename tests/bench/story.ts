import { createRequire } from 'node:module';
import { BEATS, type Beat } from '../../src/core/scenario/vocabulary.ts';
import type { Persona } from '../../src/core/scenario/schema/persona-schema.ts';
import type { Scenario } from '../../src/core/scenario/schema/scenario-schema.ts';
import { tinyPersona, tinyScenario } from '../support/tiny.ts';

/**
 * One story for both engines: 30 nodes, three choices each, every choice leads to another node. In ink it is knots
 * with sticky choices; with us a persona of 30 states whose transitions are picked by what the choice shows.
 */
const NODES = 30;
const PICKS = ['ask-open', 'ask-closed', 'inform'] as const;

export function target(node: number, pick: number): number {
  return (node * 3 + pick * 7 + 1) % NODES;
}

/** The part of inkjs that is measured; its own type files do not resolve under Node's module rules. */
interface InkStory {
  readonly currentChoices: readonly unknown[];
  ResetState(): void;
  ContinueMaximally(): string;
  ChooseChoiceIndex(index: number): void;
}
interface Ink {
  readonly Compiler: new (source: string) => { Compile(): InkStory & { ToJson(): string } };
  readonly Story: new (json: string) => InkStory;
}

export function inkStory(): InkStory {
  const { Compiler, Story }: Ink = createRequire(import.meta.url)('inkjs/full');
  const knots = Array.from({ length: NODES }, (_, node) => {
    const choices = PICKS.map(
      (_, pick) => `+ [Answer ${String(pick)} at node ${String(node)}] -> node${String(target(node, pick))}`,
    );
    return [`=== node${String(node)} ===`, `The customer says line ${String(node)}.`, ...choices].join('\n');
  });
  const json = new Compiler(`-> node0\n${knots.join('\n')}\n`).Compile().ToJson();
  return new Story(json);
}

const SPOKEN = BEATS.filter((beat) => beat !== 'farewell' && beat !== 'leave');
const beatOf = (node: number): Beat => SPOKEN[node % SPOKEN.length] ?? 'vent';
const both = (text: string) => ({ zh: text, en: text });

export function ourScenario(): Scenario {
  const tiny = tinyScenario();
  return tinyScenario({
    cues: [],
    demands: [],
    threats: [],
    lines: {
      ...tiny.lines,
      ...Object.fromEntries(
        SPOKEN.map((beat, i) => [
          beat,
          [i, i + SPOKEN.length].map((node) => ({ say: both(`The customer says line ${String(node)}.`) })),
        ]),
      ),
    },
    choices: SPOKEN.flatMap((beat, i) =>
      PICKS.map((act, pick) => {
        const text = `Answer ${String(pick)} at node ${String(i)}`;
        return {
          id: `n${String(i)}-${String(pick)}`,
          beats: [beat],
          grade: 'fair',
          say: both(text),
          reads: [{ act, zh: text, en: text }],
        };
      }),
    ),
  });
}

export function ourPersona(): Persona {
  const nodes = Array.from({ length: NODES }, (_, node) => [
    `node-${String(node)}`,
    {
      mood: 'calm',
      thought: both('on'),
      stay: [beatOf(node)],
      transitions: PICKS.map((act, pick) => {
        const to = target(node, pick);
        return { when: { acts: { any: [act] } }, to: `node-${String(to)}`, beat: beatOf(to) };
      }),
    },
  ]);
  return tinyPersona({
    start: { state: 'node-0', tension: 50, trust: 2, heard: 2, expectation: 2, patience: 4 },
    anywhere: { effects: [], transitions: [] },
    states: Object.fromEntries(nodes) as Record<string, unknown>,
  });
}
