import { fail, succeed, type Result } from '../../core/base/result.ts';

export interface Turn {
  readonly speaker: 'customer' | 'agent';
  readonly text: string;
  /** Of its first line, from 1. */
  readonly line: number;
}

export interface TranscriptProblem {
  readonly line: number;
  readonly message: string;
}

const CUSTOMER = /^(?:客户|顾客|用户|买家|来电人|主叫|customer|caller|client|user|buyer|c)$/i;
const AGENT =
  /^(?:客服|坐席|座席|员工|专员|店家|卖家|商家|接线员|agent|operator|rep|representative|advisor|seller|support|a)$/i;

/** `[00:01:02] Customer (1): words`: what goes before and after the name is of no interest. */
const SPOKEN =
  /^\s*(?:[[(（【]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])）】]?\s*-?\s*)?([\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z ]{0,15}?)\s*(?:[（(]?\d{1,6}[)）]?)?\s*(?:\d{1,2}:\d{2}(?::\d{2})?)?\s*[:：]\s*(.*)$/;

/**
 * A call as people paste it: one turn a line with who speaks before a colon, lines without one going on with the turn.
 * Turns of one speaker that follow each other become one.
 */
export function parseTranscript(text: string): Result<readonly Turn[], readonly TranscriptProblem[]> {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((raw, index) => (raw.trim() === '' ? [] : [parseLine(raw.trim(), index + 1)]));
  const [first] = lines;
  if (first && first.speaker === undefined) {
    const message =
      'The first line does not say who speaks: write "Customer:" or "Agent:" (客户：, 客服：) before the words.';
    return fail([{ line: first.line, message }]);
  }
  const turns = lines.reduce<readonly Turn[]>(goOn, []);
  if (!turns.some(({ speaker }) => speaker === 'customer'))
    return fail([{ line: 1, message: 'No line is spoken by the customer.' }]);
  return succeed(turns.filter((turn) => turn.text !== ''));
}

interface Line extends Omit<Turn, 'speaker'> {
  readonly speaker: Turn['speaker'] | undefined;
}

function parseLine(line: string, number: number): Line {
  const [, name, words = ''] = SPOKEN.exec(line) ?? [];
  const speaker = name === undefined ? undefined : speakerOf(name.trim());
  return { speaker, text: speaker ? words : line, line: number };
}

function goOn(turns: readonly Turn[], { speaker, text, line }: Line): readonly Turn[] {
  const last = turns.at(-1);
  if (last && (speaker === undefined || speaker === last.speaker))
    return [...turns.slice(0, -1), { ...last, text: join(last.text, text) }];
  return speaker === undefined ? turns : [...turns, { speaker, text, line }];
}

function speakerOf(name: string): Turn['speaker'] | undefined {
  if (CUSTOMER.test(name)) return 'customer';
  return AGENT.test(name) ? 'agent' : undefined;
}

function join(before: string, words: string): string {
  return [before, words].filter((part) => part !== '').join(' ');
}
