import { LANGS } from '../../base/lang.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import type { Path } from './locate.ts';
import { phraseFault } from './phrase-syntax.ts';
import { problem, type Problem } from './problem.ts';

type Phrases = Scenario['needs'][number]['phrases'];

/** Phrases that cannot be matched as they are written. */
export function checkPhrases(scenario: Scenario): Problem[] {
  return allPhrases(scenario).flatMap(({ phrases, path }) => badPhrases(phrases, path));
}

/** What is wrong with the phrases at a path, one by one. */
export function badPhrases(phrases: Phrases, path: Path): Problem[] {
  return LANGS.flatMap((lang) =>
    phrases[lang].flatMap((phrase, i) => {
      const fault = phraseFault(phrase);
      if (!fault) return [];
      return problem(
        [...path, lang, i],
        'scenario/phrase-syntax',
        { zh: `短语写法不对：${fault.zh}。`, en: `This is no proper phrase: ${fault.en}.` },
        {
          zh: '只写文字、“*”（中间隔几个字）和“(甲|乙)”。',
          en: 'Write words, `*` for a gap between words, and `(a|b)` for either.',
        },
      );
    }),
  );
}

function allPhrases(scenario: Scenario): { readonly phrases: Phrases; readonly path: Path }[] {
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
