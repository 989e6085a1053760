import { describe, expect, it } from 'vitest';
import { ACT_IDS, type ActId } from '../../../src/core/base/acts.ts';
import type { Lang } from '../../../src/core/base/lang.ts';
import type { Observation } from '../../../src/core/base/reading.ts';
import { splitClauses } from '../../../src/core/language/clauses.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import { scriptsOf } from '../../../src/core/language/scripts.ts';
import { coherenceOf } from '../../../src/core/reading/coherence.ts';
import { VOCABULARIES } from '../../support/vocabularies.ts';

function level(lang: Lang, reply: string, acts: readonly ActId[] = []) {
  const folded = normalise(reply);
  const observations = acts.map((act): Observation => ({
    act,
    start: 0,
    end: reply.length,
    confidence: 1000,
    attributes: {},
  }));
  const { text } = folded;
  return coherenceOf(folded, splitClauses(text, lang), scriptsOf(text), VOCABULARIES[lang], observations)
    .level;
}

describe('coherenceOf', () => {
  it.each(['', '   ', '...', '？！', '\n', '👍'])('finds nothing in "%s"', (reply) => {
    expect(level('zh', reply)).toBe('empty');
  });

  it.each([
    'xyz',
    'asdf asdf',
    'qwerty',
    'aaaaaaa',
    'fjdkslfj wqeiuoyt',
    '12345',
    'asdasdasd',
    'blarg snoof glim trabble wexo',
  ])('finds no English in "%s"', (reply) => {
    expect(level('en', reply)).toBe('gibberish');
  });

  it.each(['啊啊啊啊啊啊', '哈哈哈哈哈哈', 'asdfgh', '囧烎槑靐龘犇猋骉', '111111'])(
    'finds no Chinese in "%s"',
    (reply) => {
      expect(level('zh', reply)).toBe('gibberish');
    },
  );

  it.each([
    ['zh', 'I will call you back'],
    ['zh', 'ごめんなさい、すみません'],
    ['en', '我马上给您处理'],
    ['en', 'Большое спасибо вам'],
  ] as const)('knows, in a call in %s, "%s" for another language', (lang, reply) => {
    expect(level(lang, reply)).toBe('foreign');
  });

  it.each([
    ['zh', '嗯'],
    ['zh', '嗯嗯嗯嗯'],
    ['zh', 'ok'],
    ['zh', '您的单号是SF12345678'],
    ['zh', '赔三百二，周四到账。'],
    ['zh', '免贵姓隋，隋唐的隋。'],
    ['en', 'ok'],
    ['en', 'hmm'],
    ['en', 'Mr Szymanski!'],
    ['en', 'hahaha'],
    ['en', '812'],
    ['en', 'we wil get teh equipmnet in today'],
  ] as const)('lets, in a call in %s, "%s" pass', (lang, reply) => {
    expect(level(lang, reply)).toBe('fine');
  });

  it('finds one sentence said again and again stuffed', () => {
    expect(level('zh', '我理解您的心情。'.repeat(6))).toBe('stuffed');
    expect(level('en', 'I understand how you feel. '.repeat(6))).toBe('stuffed');
  });

  it('finds a list of stock phrases stuffed', () => {
    const zh =
      '非常抱歉给您带来不便，我理解您的心情，请您放心，我们会尽快处理，感谢您的耐心，我们高度重视，祝您生活愉快';
    const en =
      "I'm sorry for any inconvenience. I completely understand. Rest assured, we take this very seriously. Thank you for your patience. You are a valued customer. Is there anything else? Have a great day.";
    expect(level('zh', zh)).toBe('stuffed');
    expect(level('en', en)).toBe('stuffed');
  });

  it('finds a list of key words stuffed', () => {
    expect(level('zh', '抱歉，理解，负责，放心，感谢，马上，回电')).toBe('stuffed');
    expect(level('en', 'sorry, understand, own, offer, refund, two hours, thank you')).toBe('stuffed');
  });

  it('finds every good phrase at once stuffed', () => {
    const reply =
      '非常抱歉给您带来不便，我理解您的心情，换成谁都会生气，感谢您的耐心，您是老客户，我负责到底，马上给您安排退款或者换货，两个小时内给您回电话，您看这样可以吗，请您放心，祝您生活愉快';
    expect(level('zh', reply, ACT_IDS.slice(0, 9))).toBe('stuffed');
  });

  it('finds more acts than a reply of its length can carry stuffed', () => {
    expect(level('zh', '抱歉，您急，我负责，退款，两小时，行吗，谢谢，再见', ACT_IDS.slice(0, 10))).toBe(
      'stuffed',
    );
  });

  it('does not blame a long reply for all that it does', () => {
    const reply =
      '陈总，三次被拦在门口，换谁都窝火，这是我们没把身份证要求提前说清楚。我现在请门卫做远程核验，四位师傅的证件照我五分钟内发过去，您这边先让叉车备着。下午三点前我亲自给您回电话，设备没进车间我不下线，您看这样行吗？';
    expect(level('zh', reply, ACT_IDS.slice(0, 9))).toBe('fine');
  });

  it('does not take strange words for gibberish where an act was read in them', () => {
    expect(level('en', 'ATA pending ATB tbc CY cutoff', ['jargon'])).toBe('fine');
  });
});
