import { LANGS } from '../../base/lang.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A fact that nothing speaks of: no line tells it, no reply could name it. */
export const idleFact: Check = {
  id: 'idle-fact',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      idle(value).map((found) => ({
        file,
        path: ['facts', found.index, 'id'],
        message: {
          zh: `没有台词说到事实“${found.id}”，回复里说到它也认不出来。`,
          en: `No line tells the fact \`${found.id}\`, and a reply that tells it would not be noticed.`,
        },
        mend: {
          zh: '加上 phrases，或在台词里用“{名字}”说出来，或删掉它。',
          en: 'Give it `phrases`, tell it in a line as `{its-name}`, or remove it.',
        },
      })),
    ),
};

function idle({ facts, lines }: Scenario): readonly { readonly id: string; readonly index: number }[] {
  const said = Object.values(lines).flatMap((all) =>
    all.flatMap(({ say }) => LANGS.map((lang) => say[lang])),
  );
  return facts.flatMap(({ id, phrases }, index) =>
    phrases || said.some((text) => text.includes(`{${id}}`)) ? [] : [{ id, index }],
  );
}
