import type { Classifier } from './classifier.ts';
import type { FirstScores, Scores } from './first-look.ts';
import { viewsOf } from './views.ts';

/** What one output looks for in a view: places and their weights, in 4096ths. */
interface Glance {
  readonly bias: number;
  readonly places: Uint8Array;
  readonly weights: Int32Array;
}

/** The final scores of each clause: the few places of its view that matter to an output, weighed. */
export class SecondLook {
  readonly #glances: readonly Glance[];

  constructor({ outputs }: Pick<Classifier, 'outputs'>) {
    this.#glances = outputs.map(({ second: { bias, places, weights } }) => ({
      bias,
      places: Uint8Array.from(places),
      weights: Int32Array.from(weights),
    }));
  }

  look(first: FirstScores): readonly Scores[] {
    return viewsOf(first).map((view) => {
      const scores: number[] = [];
      for (const { bias, places, weights } of this.#glances) {
        let sum = 0;
        for (let i = 0; i < places.length; i += 1) sum += (weights[i] ?? 0) * (view[places[i] ?? 0] ?? 0);
        scores.push(bias + Math.floor(sum / 4096));
      }
      return scores;
    });
  }
}
