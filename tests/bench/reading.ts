import { createRequire } from 'node:module';
import type { Lang } from '../../src/core/base/lang.ts';
import { EMPTY_CASE_INDEX } from '../../src/core/reading/case-index.ts';
import { createReader } from '../../src/core/reading/read.ts';
import { loadTextModel } from '../../src/node/load-text-model.ts';
import { microseconds, type Measurement } from './measurement.ts';
import { duel, solo } from './versus.ts';

interface NlpManager {
  addDocument(lang: string, text: string, intent: string): void;
  train(): Promise<void>;
  process(lang: string, text: string): Promise<unknown>;
}
type NodeNlp = { readonly NlpManager: new (settings: object) => NlpManager };

const GOALS: Readonly<Record<Lang, number>> = { en: 0.33, zh: 0.25 };

/** Eight intents, three sentences each, as a user of node-nlp would train it. */
const INTENTS: Readonly<Record<Lang, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    greet: ['hello there', 'good morning', 'hi, this is the service desk'],
    apologise: ['I am sorry about that', 'we apologise for the delay', 'sorry you had to wait'],
    offer: ['I can send a replacement', 'we could refund you', 'shall I arrange a courier'],
    ask: ['what is your order number', 'when did it happen', 'which address is it'],
    inform: ['the parcel left on Monday', 'your plan renews every month', 'the outage is in your area'],
    time: ['within two hours', 'by tomorrow noon', 'in three working days'],
    refuse: ['that is not possible', 'we cannot do this', 'no, that is the policy'],
    close: ['anything else I can do', 'have a nice day', 'goodbye and thanks'],
  },
  zh: {
    greet: ['您好', '早上好,这里是客服', '喂,您好'],
    apologise: ['真的很抱歉', '耽误您时间了', '让您久等了,对不起'],
    offer: ['我给您补发一件', '可以给您退款', '帮您安排师傅上门'],
    ask: ['您的订单号是多少', '什么时候发生的', '寄到哪个地址'],
    inform: ['包裹周一已经发出', '套餐每个月自动续费', '您那边线路在检修'],
    time: ['两个小时之内', '明天中午之前', '三个工作日'],
    refuse: ['这个办不了', '我们做不到', '不行,规定就是这样'],
    close: ['还有什么可以帮您', '祝您生活愉快', '再见,谢谢来电'],
  },
};

/** Forty characters each. */
const REPLIES: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'Sorry about the wait, I will call by ten',
    'Anyone would be upset, let me fix it now',
    'Could you give me the number on the box?',
    'I can send a van to you within two hours',
  ],
  zh: [
    '让您在门口干等了两个钟头,换谁都得着急,我先把今天进场的事给您办了,两小时内回您',
    '您说的这个情况我记下了,经理态度不好确实是我们的问题,我先帮您联系附近的同事送证',
    '真的对不住,这已经是第三回了,我现在就跟门卫那边做视频核验,十分钟之内给您回个话',
    '调换经理我没有这个权限,不能答应您,但是您反映的话我会原样写进工单,今天交到总部去',
  ],
};

/** Reading a 40-character reply against node-nlp's classification of the same reply. */
export async function measureReading(): Promise<Measurement[]> {
  const { NlpManager } = createRequire(import.meta.url)('node-nlp') as NodeNlp;
  const rows: Measurement[] = [];
  for (const lang of ['en', 'zh'] as const) {
    const manager = new NlpManager({
      languages: [lang],
      nlu: { log: false },
      forceNER: false,
      autoSave: false,
    });
    for (const [intent, sentences] of Object.entries(INTENTS[lang])) {
      for (const sentence of sentences) manager.addDocument(lang, sentence, intent);
    }
    await manager.train();
    const { model, words } = await loadTextModel(lang);
    const read = createReader(model, words);
    const replies = REPLIES[lang];
    const reply = (i: number): string => replies[i % replies.length] ?? '';
    const ours = (i: number): unknown => read({ text: reply(i), prev: '' }, EMPTY_CASE_INDEX);
    const theirs = (i: number): Promise<unknown> => manager.process(lang, reply(i));
    const { ours: our, theirs: their, ratio } = await duel(ours, theirs, 40);
    rows.push({
      what: `reading a reply of 40 characters (${lang}): time of ours over time of node-nlp with eight intents`,
      figure: `${ratio.toFixed(2)} (${microseconds(our.median)} against ${microseconds(their.median)})`,
      goal: `at most ${String(GOALS[lang])}`,
      isMet: ratio <= GOALS[lang],
    });
    const alone = solo(ours, 4000);
    rows.push({
      what: `reading a reply of 40 characters (${lang}): median and slowest of a hundred`,
      figure: `${microseconds(alone.median)}, ${microseconds(alone.p99)}`,
      goal: 'under 250 µs, under 2 ms',
      isMet: alone.median < 250 && alone.p99 < 2000,
    });
  }
  return rows;
}
