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
  const turns: Turn[] = [];
  const problems: TranscriptProblem[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const [, name, words = ''] = SPOKEN.exec(line) ?? [];
    const speaker = name === undefined ? undefined : speakerOf(name.trim());
    const last = turns.at(-1);
    if (speaker === undefined && !last) {
      problems.push({
        line: index + 1,
        message:
          'The first line does not say who speaks: write "Customer:" or "Agent:" (客户：, 客服：) before the words.',
      });
    } else if (speaker === undefined || speaker === last?.speaker) {
      const joined = {
        ...(last ?? { speaker: 'customer' as const, line: index + 1 }),
        text: join(last?.text, speaker ? words : line),
      };
      turns.splice(-1, 1, joined);
    } else turns.push({ speaker, text: words, line: index + 1 });
  }
  if (problems.length > 0) return fail(problems);
  if (!turns.some(({ speaker }) => speaker === 'customer'))
    return fail([{ line: 1, message: 'No line is spoken by the customer.' }]);
  return succeed(turns.filter((turn) => turn.text !== ''));
}

function speakerOf(name: string): Turn['speaker'] | undefined {
  if (CUSTOMER.test(name)) return 'customer';
  return AGENT.test(name) ? 'agent' : undefined;
}

function join(before: string | undefined, words: string): string {
  return [before ?? '', words].filter((part) => part !== '').join(' ');
}
