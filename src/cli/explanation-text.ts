import type { ActId } from '../core/base/acts.ts';
import type { Lang } from '../core/base/lang.ts';
import { describeReason, type ReasonWords } from '../core/reading/describe-reason.ts';
import type { ActExplanation, ClauseExplanation } from '../core/reading/explain.ts';
import { gatherReasons } from '../core/reading/gather-reasons.ts';

/** What an explanation is told with. */
export interface Telling {
  readonly lang: Lang;
  readonly reasons: ReasonWords;
  /** Everyday names of acts. */
  readonly acts: ReadonlyMap<ActId, string>;
}

/** Reasons told one by one on a side; the smaller ones are summed. */
const MOST = 6;

const WORDS = {
  zh: {
    read: (sure: string) => `读出，把握 ${sure}`,
    unread: '没有读出',
    needs: (threshold: number) => `${threshold} 分起读出`,
    term: (term: string) => `“${term}”是案例里的内部用语，没有解释`,
    empty: '回复是空的，没有可解释的内容。',
    none: '这条回复里没有读出明确的内容。用 --act <名字> 可以看任何一种为什么没读出。',
    base: '起始分',
    rest: '其他较小的理由',
    around: '前后小句和整句的影响',
    sum: '合计',
  },
  en: {
    read: (sure: string) => `read, ${sure} sure`,
    unread: 'not read',
    needs: (threshold: number) => `read from ${threshold} on`,
    term: (term: string) => `“${term}” is an internal term of the case, left unexplained`,
    empty: 'The reply is empty: there is nothing to explain.',
    none: 'Nothing definite was read in this reply. --act <id> shows why any act was not.',
    base: 'starting score',
    rest: 'all smaller reasons',
    around: 'the clauses around it and the whole sentence',
    sum: 'sum',
  },
} as const;

/** Explanations of one reply in words: act by act, clause by clause, as sums that anyone can check. */
export function explanationText(
  text: string,
  explanations: readonly ActExplanation[],
  telling: Telling,
): string {
  const words = WORDS[telling.lang];
  if (text.trim() === '') return words.empty;
  if (explanations.length === 0) return words.none;
  return explanations.map((explanation) => actText(text, explanation, telling)).join('\n\n');
}

function actText(text: string, { act, isRead, certainty, clauses, terms }: ActExplanation, telling: Telling) {
  const words = WORDS[telling.lang];
  const verdict = isRead ? words.read(percent(certainty)) : words.unread;
  return [
    `${telling.acts.get(act) ?? act} (${act}): ${verdict}`,
    ...terms.map(({ start, end }) => `  ${words.term(text.slice(start, end))}`),
    ...clauses.flatMap((clause) => clauseText(text, clause, telling)),
  ].join('\n');
}

/** The sum is exact: what rounding moves is among the smaller reasons. */
function clauseText(text: string, clause: ClauseExplanation, telling: Telling): readonly string[] {
  const { start, end, score, threshold, certainty, base, alone } = clause;
  const words = WORDS[telling.lang];
  const verdict = score >= threshold ? words.read(percent(certainty)) : words.unread;
  const gathered = gatherReasons(text, clause.reasons);
  const told = [
    ...gathered.filter(({ weight }) => weight > 0).slice(0, MOST),
    ...gathered.filter(({ weight }) => weight < 0).slice(0, MOST),
  ];
  const rest = alone - base - told.reduce((sum, { weight }) => sum + weight, 0);
  return [
    `  “${text.slice(start, end)}”: ${verdict} (${words.needs(threshold)})`,
    row(base, words.base),
    ...told.map((reason) => row(reason.weight, describeReason(reason, telling.reasons))),
    ...(rest === 0 ? [] : [row(rest, words.rest)]),
    ...(score === alone ? [] : [row(score - alone, words.around)]),
    `  ${String(score).padStart(8)}  = ${words.sum}`,
  ];
}

function row(weight: number, what: string): string {
  const signed = weight > 0 ? `+${String(weight)}` : String(weight);
  return `  ${signed.padStart(8)}  ${what}`;
}

function percent(permille: number): string {
  return `${(permille / 10).toFixed(1)}%`;
}
