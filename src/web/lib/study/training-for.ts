import type { CaseCard, Catalogue } from '../../../contract/content.ts';
import type { Dimension } from '../../../core/scenario/vocabulary.ts';
import type { GradedRun } from './graded-run.ts';

/** From this share on a customer has nothing more to teach of a side for now. */
const LEARNED = 85;

export interface Training {
  readonly scenario: string;
  readonly persona: string;
}

/**
 * The case and customer that train a side most: those that give the most chances to show it, unless the last run with
 * them went well there already. Null where no case can be played. Of equal ones the first of the catalogue.
 */
export function trainingFor(
  dimension: Dimension,
  { cases }: Pick<Catalogue, 'cases'>,
  graded: readonly GradedRun[],
): Training | null {
  const all = cases.flatMap((card) => (card.status === 'ready' ? pairsOf(card, dimension) : []));
  const open = all.filter((pair) => !isLearned(pair, dimension, graded));
  const pairs = open.length > 0 ? open : all;
  return pairs.reduce<Pair | null>((most, one) => (most && most.chances >= one.chances ? most : one), null);
}

interface Pair extends Training {
  readonly chances: number;
}

function pairsOf({ id, personas, chances }: CaseCard, dimension: Dimension): readonly Pair[] {
  return personas.map((persona) => ({
    scenario: id,
    persona,
    chances: chances[persona]?.[dimension] ?? 0,
  }));
}

function isLearned({ scenario, persona }: Pair, dimension: Dimension, graded: readonly GradedRun[]): boolean {
  const last = graded.findLast(({ attempt }) => attempt.scenario === scenario && attempt.persona === persona);
  return (last?.attempt.result.score.dimensions[dimension] ?? 0) >= LEARNED;
}
