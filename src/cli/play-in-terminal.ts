import { createInterface } from 'node:readline/promises';
import type { Localised } from '../core/base/lang.ts';
import { present } from '../core/base/invariant.ts';
import { choicesFor } from '../core/session/choices.ts';
import { kpiSheet } from '../core/session/kpi-sheet.ts';
import type { KpiWords } from '../core/session/kpi-words/kpi-words.ts';
import type { TurnRecord } from '../core/session/state.ts';
import type { Utterance } from '../core/situation/case-state.ts';
import type { Input } from '../core/situation/input.ts';
import { loadKpiWords } from '../node/load-kpi-words.ts';
import { loadRuleTexts } from '../node/load-rule-texts.ts';
import type { Conversation } from './conversation.ts';
import { writeText } from './terminal.ts';

const WORDS = {
  hint: {
    zh: '（直接输入回复，回车发送；Ctrl+D 挂断）',
    en: '(Type a reply and press Enter; Ctrl+D hangs up.)',
  },
  pick: { zh: '输入编号选一句：', en: 'Type the number of a reply:' },
  noSuch: { zh: '没有这个编号。', en: 'There is no such number.' },
  good: { zh: '做到了', en: 'Worked' },
  change: { zh: '可以改进', en: 'To change' },
  total: { zh: '总分', en: 'Score' },
  customer: { zh: '客户', en: 'Customer' },
  robot: { zh: '机器人', en: 'Robot' },
  agent: { zh: '同事', en: 'Colleague' },
  met: { zh: '真正的需求：已解决', en: 'The real need: met' },
  unmet: { zh: '真正的需求：没有解决', en: 'The real need: not met' },
} as const satisfies Readonly<Record<string, Localised>>;

/** A conversation between a person at a terminal and the customer, with a word on each reply. */
export async function playInTerminal(talk: Conversation): Promise<void> {
  const { lang, file } = talk.run;
  const titles = new Map((await loadRuleTexts(lang)).map((text) => [text.id, text.title]));
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  writeText(`${file.scenario.title[lang]}\n${file.scenario.brief[lang]}\n`);
  for (const { who, say } of file.scenario.handover?.record ?? [])
    writeText(`  ${WORDS[who][lang]}: ${say[lang]}`);
  writeText(`${WORDS.hint[lang]}\n`);
  speak(talk, talk.state.opening);
  while (!talk.isOver) {
    offerChoices(talk);
    terminal.prompt();
    const line = await lines.next();
    const input = line.done ? { type: 'hang-up' as const } : inputOf(talk, line.value);
    if (!input) writeText(WORDS.noSuch[lang]);
    else for (const turn of talk.take(input)) show(talk, turn, titles);
  }
  terminal.close();
  conclude(talk, await loadKpiWords(lang));
}

function inputOf(talk: Conversation, line: string): Input | undefined {
  if (talk.run.mode === 'free') return { type: 'reply', text: line };
  const choice = choicesFor(talk.run, talk.state)[Number(line) - 1];
  return choice && { type: 'choice', id: choice.id };
}

function offerChoices({ run, state }: Conversation): void {
  if (run.mode !== 'guided') return;
  writeText(WORDS.pick[run.lang]);
  choicesFor(run, state).forEach((choice, i) => writeText(`  ${i + 1}. ${choice.say[run.lang]}`));
}

function show(talk: Conversation, turn: TurnRecord, titles: ReadonlyMap<string, string>): void {
  const { lang } = talk.run;
  const named = (kinds: readonly string[]): string[] =>
    turn.findings.filter(({ kind }) => kinds.includes(kind)).map(({ rule }) => titles.get(rule) ?? rule);
  const good = named(['met']);
  const change = named(['violated', 'missed']);
  if (good.length > 0) writeText(`    + ${WORDS.good[lang]}: ${good.join(' · ')}`);
  if (change.length > 0) writeText(`    - ${WORDS.change[lang]}: ${change.join(' · ')}`);
  speak(talk, turn.answer);
}

function speak({ run, state }: Conversation, said: readonly Utterance[]): void {
  const name = run.file.scenario.customer.name[run.lang];
  for (const { text } of said) writeText(`\n${name} [${state.customer.context.tension}] ${text}`);
}

function conclude({ run, state }: Conversation, words: KpiWords): void {
  const { lang } = run;
  const result = present(state.result, 'a call that is over has a result');
  const ending = run.file.scenario.endings.find((one) => one.id === result.ending.id);
  writeText(`\n${ending?.say[lang] ?? ''}\n${(result.needMet ? WORDS.met : WORDS.unmet)[lang]}`);
  writeText(`${WORDS.total[lang]}: ${result.score.total}\n"${result.verdict[lang]}"`);
  const { csat, csatReasons } = kpiSheet(run, state);
  writeText(
    `${'★'.repeat(csat)}${'☆'.repeat(5 - csat)} ${csatReasons.map((id) => words.csat[id]).join(' ')}`,
  );
}
