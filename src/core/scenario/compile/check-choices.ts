import { LANGS } from '../../base/lang.ts';
import type { Choice, Scenario } from '../schema/scenario-schema.ts';
import { checkScenarioCondition } from './check-conditions.ts';
import type { Path } from './locate.ts';
import { checkName, type Kind } from './names.ts';
import { problem, type Problem } from './problem.ts';

/** Replies to pick: what they declare of themselves must stand in their words and be known to the case. */
export function checkChoices(scenario: Scenario): Problem[] {
  const known = knownIds(scenario);
  return scenario.choices.flatMap((choice, i) => {
    const path: Path = ['choices', i];
    return [
      ...checkScenarioCondition(scenario, choice.when, [...path, 'when']),
      ...checkQuotes(choice, path),
      ...choice.reads.flatMap((read, r) =>
        checkName([...path, 'reads', r, 'option'], 'option', read.option, [...known.option, 'unlisted']),
      ),
      ...choice.mentions.flatMap((mention, m) => {
        const kind = ofCase(mention.kind);
        return kind ? checkName([...path, 'mentions', m, 'id'], kind, mention.id, known[kind]) : [];
      }),
    ];
  });
}

type MentionedKind = Extract<Kind, 'option' | 'demand' | 'need' | 'fact' | 'policy' | 'threat' | 'cue'>;

function knownIds(scenario: Scenario): Readonly<Record<MentionedKind, readonly string[]>> {
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  return {
    option: ids(scenario.options),
    demand: ids(scenario.demands),
    need: ids(scenario.needs),
    fact: ids(scenario.facts),
    policy: [...ids(scenario.policies), ...ids(scenario.service)],
    threat: ids(scenario.threats),
    cue: ids(scenario.cues),
  };
}

/** The kind of thing of the case that a mention's id names; undefined where it names nothing of the case. */
function ofCase(kind: string): MentionedKind | undefined {
  if (kind === 'echo') return 'cue';
  const kinds = ['option', 'demand', 'need', 'fact', 'policy', 'threat'] as const;
  return kinds.find((one) => one === kind);
}

function checkQuotes(choice: Choice, path: Path): Problem[] {
  const parts = [
    ...choice.reads.map((quoted, i) => ({ quoted, at: [...path, 'reads', i] })),
    ...choice.mentions.map((quoted, i) => ({ quoted, at: [...path, 'mentions', i] })),
  ];
  return parts.flatMap(({ quoted, at }) =>
    LANGS.filter((lang) => !choice.say[lang].includes(quoted[lang])).map((lang) =>
      problem(
        [...at, lang],
        'scenario/words-not-in-choice',
        {
          zh: `“${quoted[lang]}”不在这句话的 say.${lang} 里。`,
          en: `"${quoted[lang]}" does not stand in the ${lang} words of this choice.`,
        },
        {
          zh: `从 say.${lang} 里原样抄一段，标点也要一致。`,
          en: `Copy a stretch of say.${lang} exactly, punctuation included.`,
        },
      ),
    ),
  );
}
