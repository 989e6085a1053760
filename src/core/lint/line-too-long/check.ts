import { LANGS, type Localised } from '../../base/lang.ts';
import type { Channel } from '../../scenario/vocabulary.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';
import { spokenTexts } from '../trainee-texts.ts';

/** Characters that one turn carries: about half a minute of speech, a screenful of chat, a page of e-mail, a post. */
const MOST: Readonly<Record<Channel, Localised<number>>> = {
  phone: { zh: 120, en: 360 },
  chat: { zh: 100, en: 300 },
  email: { zh: 800, en: 2000 },
  social: { zh: 140, en: 280 },
};

/** What nobody would say in one breath, or write in one message. */
export const lineTooLong: Check = {
  id: 'line-too-long',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      spokenTexts(value).flatMap(({ say, path }) =>
        LANGS.filter((lang) => say[lang].length > MOST[value.channel][lang]).map((lang) => ({
          file,
          path: [...path, lang],
          message: {
            zh: `这句话有 ${say[lang].length} 个字符，${value.channel} 渠道里一般不超过 ${MOST[value.channel][lang]} 个。`,
            en: `This has ${say[lang].length} characters; in the channel ${value.channel} ${MOST[value.channel][lang]} are plenty.`,
          },
          mend: { zh: '缩短，或拆成两句。', en: 'Shorten it, or make two lines of it.' },
        })),
      ),
    ),
};
