import { LANGS } from '../../base/lang.ts';
import { caseTexts } from '../../scenario/compile/case-texts.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';
import { linesWithPlaces } from '../trainee-texts.ts';

/** Addresses of the web and of mail, and runs of digits as long as telephone or identity numbers. */
const CONTACT = /https?:\/\/|www\.|[\w.-]+@[\w-]+\.[a-z]{2,}|(?:\+?\d[\d -]{6,}\d)/i;

/** Parts of a case that tell of people; articles may name public numbers and dates. */
const WHERE: ReadonlySet<unknown> = new Set(['lines', 'choices', 'facts', 'brief']);

/** Something that could be dialled, opened or written to: it may belong to a real person. */
export const contactDetails: Check = {
  id: 'contact-details',
  severity: 'error',
  run: ({ content }) => {
    const texts = [
      ...authored(content.scenarios).flatMap(({ value, file }) => [
        ...caseTexts(value)
          .filter(({ path }) => WHERE.has(path[0]))
          .map((text) => ({ ...text, file })),
      ]),
      ...authored(content.personas).flatMap(({ value, file }) =>
        linesWithPlaces(value.lines).map(({ line, path }) => ({
          say: line.say,
          path: [...path, 'say'],
          file,
        })),
      ),
    ];
    return texts.flatMap(({ say, path, file }) =>
      LANGS.flatMap((lang) => {
        const found = CONTACT.exec(say[lang])?.[0];
        if (found === undefined) return [];
        return [
          {
            file,
            path: [...path, lang],
            message: {
              zh: `“${found}”像是真实的网址、邮箱或号码。`,
              en: `"${found}" looks like a real address or number.`,
            },
            mend: {
              zh: '只写尾号或代称，例如“订单尾号 2086”。',
              en: 'Use the last digits only, or a name for it: "order number 2086".',
            },
          },
        ];
      }),
    );
  },
};
