import type { Classifier } from './classifier.ts';
import type { FirstScores, Scores } from './first-look.ts';
import { VIEWS } from './text-model.ts';
import { layViews, type LaidViews } from './views.ts';

/** What one output looks for in a view: in which one, at which output, with which weight in 4096ths. */
interface Glance {
  readonly bias: number;
  readonly views: Uint8Array;
  readonly outputs: Uint8Array;
  readonly weights: Int32Array;
}

/** The final scores of each clause: the few places of its view that matter to an output, weighed. */
export class SecondLook {
  readonly #glances: readonly Glance[];
  /** Where each view of the clause at hand begins. Scratch: one look at a time. */
  readonly #from = new Int32Array(VIEWS.length);

  constructor({ outputs }: Pick<Classifier, 'outputs'>) {
    const width = outputs.length;
    this.#glances = outputs.map(({ second: { bias, places, weights } }) => ({
      bias,
      views: Uint8Array.from(places, (place) => Math.floor(place / width)),
      outputs: Uint8Array.from(places, (place) => place % width),
      weights: Int32Array.from(weights),
    }));
  }

  look(first: FirstScores): readonly Scores[] {
    const laid = layViews(first);
    return first.clauses.map((_, clause) => this.#lookAt(laid, clause));
  }

  #lookAt({ scores, startOf }: LaidViews, clause: number): Scores {
    const from = this.#from;
    for (let view = 0; view < from.length; view += 1) from[view] = startOf(view, clause);
    const final: number[] = [];
    for (const { bias, views, outputs, weights } of this.#glances) {
      let sum = 0;
      for (let i = 0; i < weights.length; i += 1)
        sum += (weights[i] ?? 0) * (scores[(from[views[i] ?? 0] ?? 0) + (outputs[i] ?? 0)] ?? 0);
      final.push(bias + Math.floor(sum / 4096));
    }
    return final;
  }
}
