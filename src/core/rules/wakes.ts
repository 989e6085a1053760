import type { ActId } from '../base/acts.ts';
import type { Beat, Notice } from '../scenario/vocabulary.ts';
import type { InputType } from '../situation/input.ts';

// A rule may declare what it waits for. At a turn that has nothing of it the rule is not asked: there are many rules,
// and hardly any of them has something to say at one turn. A law of the tests asks all of them, to hold that nobody
// sleeps through anything.

/** What the trainee's reply may have for a fault rule to look at it. */
export interface FaultWakes {
  readonly acts?: readonly ActId[];
  readonly notices?: readonly Notice[];
  readonly inputs?: readonly InputType[];
}

/** What the customer's side may have for a chance rule to open something. */
export interface ChanceWakes {
  /** Beats of the words that the reply answers. */
  readonly beats?: readonly Beat[];
  /** What those words hold. */
  readonly raises?: readonly Raised[];
  /** The first reply of a call. */
  readonly first?: true;
}

/** What the customer's words can hold. */
export type Raised = 'cue' | 'demand' | 'threat';
