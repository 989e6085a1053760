import type { Scenario } from '../schema/scenario-schema.ts';
import type { Path } from './locate.ts';

type Phrases = Scenario['needs'][number]['phrases'];

/** The lists of a case that hold phrases. */
export type PhraseLists = Pick<
  Scenario,
  'facts' | 'policies' | 'needs' | 'demands' | 'options' | 'service' | 'cues' | 'threats' | 'terms'
>;

/** Every list of phrases in a case, with where it stands. */
export function allPhrases(scenario: PhraseLists): { readonly phrases: Phrases; readonly path: Path }[] {
  const lists = ['facts', 'policies', 'needs', 'demands', 'options', 'service', 'cues', 'threats'] as const;
  const named = lists.flatMap((list) =>
    scenario[list].flatMap(({ phrases }, i) => (phrases ? { phrases, path: [list, i, 'phrases'] } : [])),
  );
  const grants = scenario.demands.flatMap((demand, i) =>
    demand.grants ? { phrases: demand.grants, path: ['demands', i, 'grants'] } : [],
  );
  return [
    ...named,
    ...grants,
    ...scenario.terms.map(({ term }, i) => ({ phrases: term, path: ['terms', i, 'term'] })),
  ];
}
