import type { Localised } from '../../core/base/lang.ts';
import type { Persona, Transition } from '../../core/scenario/schema/persona-schema.ts';
import type { Beat, Mood } from '../../core/scenario/vocabulary.ts';
import { conditionLabel } from './condition-label.ts';

export interface GraphState {
  readonly id: string;
  readonly mood: Mood;
  readonly final: 'settled' | 'gone' | null;
  readonly isStart: boolean;
  /** What is said while nothing moves the customer on. */
  readonly stay: readonly Beat[];
}

export interface GraphMove {
  /** Null: from any state. */
  readonly from: string | null;
  readonly to: string;
  /** What moves the customer, in the words of the file. */
  readonly label: string;
  readonly beat: Beat | null;
}

/** A customer's states with what moves them. */
export interface PersonaGraph {
  readonly id: string;
  readonly name: Localised;
  readonly states: readonly GraphState[];
  readonly moves: readonly GraphMove[];
}

export function personaGraph({ id, name, start, anywhere, states }: Persona): PersonaGraph {
  return {
    id,
    name,
    states: Object.entries(states).map(([state, { mood, final, stay }]) => ({
      id: state,
      mood,
      final: final ?? null,
      isStart: state === start.state,
      stay,
    })),
    moves: [
      ...anywhere.transitions.map((one) => moveOf(null, one)),
      ...Object.entries(states).flatMap(([from, { transitions }]) =>
        transitions.map((one) => moveOf(from, one)),
      ),
    ],
  };
}

function moveOf(from: string | null, { to, when, beat }: Transition): GraphMove {
  const label = conditionLabel(when);
  return { from, to, label: label === '' ? 'always' : label, beat: beat ?? null };
}
