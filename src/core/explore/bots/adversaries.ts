import type { Bot } from './bot.ts';
import { plainly, saysInTurn, showsInTurn } from './in-turn.ts';

/** Ways of getting through without doing the work, besides those that are types of their own. */

const repeatedApology: Bot = {
  id: 'repeated-apology',
  kind: 'unskilled',
  shows: showsInTurn(plainly('apologise')),
  says: saysInTurn({
    zh: [
      '真的对不起。',
      '非常抱歉，是我们的错。',
      '实在不好意思，再次向您道歉。',
      '对不起对不起，真的很抱歉。',
    ],
    en: [
      'I am really sorry.',
      'I do apologise, it is our fault.',
      'Once again, I am very sorry about this.',
      'Sorry, I am so sorry.',
    ],
  }),
  picks: { grade: 'poor', acts: ['apologise'] },
};

/** A model answer from another trade, whatever is asked. */
const pastedSample: Bot = {
  id: 'pasted-sample',
  kind: 'unskilled',
  shows: showsInTurn(plainly('apologise', 'own', 'reassure')),
  says: saysInTurn({
    zh: ['号改了时间却没通知您，害您空跑一趟，对不起，这是我们的疏忽，我来给您补约。'],
    en: [
      'We moved your appointment and never told you, so you came for nothing. I am sorry, that was our slip, and I will rebook you myself.',
    ],
  }),
  picks: { grade: 'poor', acts: ['apologise', 'own'] },
};

const blank: Bot = {
  id: 'blank',
  kind: 'unskilled',
  shows: () => null,
  says: () => '',
  picks: { grade: 'poor', acts: ['encourage'] },
};

const gibberish: Bot = {
  id: 'gibberish',
  kind: 'unskilled',
  shows: () => null,
  says: saysInTurn({
    zh: ['asdf 就机 qwe 了 zxcv', '木火 的的 jkl 吧吧 uiop', 'xyz'],
    en: ['asdf qwer zxcv', 'lorem qwz blarg fnord', 'xyz'],
  }),
  picks: { grade: 'poor', acts: [] },
};

/** Answers in the other language. */
const foreigner: Bot = {
  id: 'another-language',
  kind: 'unskilled',
  shows: () => null,
  says: saysInTurn({
    zh: [
      'Ich verstehe Ihren Ärger sehr gut und kümmere mich sofort darum.',
      'Je comprends, je m’en occupe tout de suite.',
    ],
    en: [
      'Ich verstehe Ihren Ärger sehr gut und kümmere mich sofort darum.',
      'お気持ちはよく分かります。すぐに対応いたします。',
    ],
  }),
  picks: { grade: 'poor', acts: [] },
};

const noToEverything: Bot = {
  id: 'no-to-everything',
  kind: 'unskilled',
  shows: showsInTurn(plainly('refuse-flat')),
  says: saysInTurn({
    zh: ['不行。', '这个做不到。', '不可以，没有这个先例。', '不能。'],
    en: ['No.', 'That cannot be done.', 'No, we do not do that.', 'Not possible.'],
  }),
  picks: { grade: 'poor', acts: ['refuse-flat'] },
};

const earlyTransfer: Bot = {
  id: 'early-transfer',
  kind: 'unskilled',
  shows: showsInTurn(plainly('refer'), plainly('deflect')),
  says: saysInTurn({
    zh: ['我给您转主管。', '这个请主管跟您说吧，我帮您转接。', '您稍等，转到别的部门。'],
    en: [
      'I will put you through to a supervisor.',
      'My supervisor can talk to you about that, transferring you now.',
      'Hold on, I am passing you to another team.',
    ],
  }),
  picks: { grade: 'poor', acts: ['refer', 'deflect'] },
};

/** Figures and times out of thin air. */
const inventor: Bot = {
  id: 'invented-figures',
  kind: 'unskilled',
  shows: ({ file }) => [
    {
      act: 'inform',
      mentions: file.scenario.facts.flatMap(({ id, value }) =>
        value === undefined ? [] : [{ kind: 'fact' as const, id, value: value * 7 + 1 }],
      ),
    },
    { act: 'give-timeframe', mentions: [{ kind: 'time', value: 1 }] },
  ],
  says: saysInTurn({
    zh: [
      '一分钟就到，我们赔您八千块。',
      '您是九年的老客户了，这是第七次，两分钟内解决。',
      '抵扣上限是九千元，马上到账。',
    ],
    en: [
      'It will be there in one minute, and we pay you 8,000.',
      'You have been with us for nine years, this is the seventh time, sorted in two minutes.',
      'The credit limit is 9,000, paid at once.',
    ],
  }),
  picks: { grade: 'poor', acts: ['overpromise', 'give-timeframe', 'inform'] },
};

export const ADVERSARIES: readonly Bot[] = [
  repeatedApology,
  pastedSample,
  blank,
  gibberish,
  foreigner,
  noToEverything,
  earlyTransfer,
  inventor,
];
