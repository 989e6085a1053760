import { FAULT_ACTS, HEARING_ACTS, SOLVING_ACTS, type ActId } from '../../core/base/acts.ts';
import type { Lang } from '../../core/base/lang.ts';
import type { Reading } from '../../core/base/reading.ts';
import { succeed, type Result } from '../../core/base/result.ts';
import type { Beat } from '../../core/scenario/vocabulary.ts';
import type { Draft, DraftChoice, DraftFact } from '../draft/draft-case.ts';
import { mask, maskNames, namesIn, type MaskedKind } from './mask.ts';
import { parseTranscript, type TranscriptProblem, type Turn } from './parse-transcript.ts';

/** Reads words by themselves. `prev`: what the other had said just before. */
export type ReadWords = (request: { readonly text: string; readonly prev: string }) => Reading;

export interface TranscriptDraft {
  readonly draft: Draft;
  readonly masked: Readonly<Partial<Record<MaskedKind, number>>>;
}

/** Characters that a reply to pick may have and still be read at a glance. */
const LONGEST_CHOICE = 120;

const FAULTS: ReadonlySet<ActId> = new Set<ActId>(FAULT_ACTS);
const GOOD: ReadonlySet<ActId> = new Set<ActId>([...HEARING_ACTS, ...SOLVING_ACTS]);

/**
 * A call that was held as the draft of a case: the customer's words as lines under the beats they sound like, what the
 * agent said as replies to pick with the acts that were read in them, sums and times as facts. Whoever could be found
 * by it is masked first.
 */
export function transcriptToCase(
  text: string,
  { id, lang, read }: { readonly id: string; readonly lang: Lang; readonly read: ReadWords },
): Result<TranscriptDraft, readonly TranscriptProblem[]> {
  const names = namesIn(text);
  const { text: masked, counts } = mask(maskNames(text, names, lang), lang);
  const parsed = parseTranscript(masked);
  if (!parsed.ok) return parsed;
  const turns = parsed.value;
  const customer = turns.filter(({ speaker }) => speaker === 'customer');
  const beats = customer.map((turn, i) => beatOf(turn, i, customer.length, read));
  const lines: Partial<Record<Beat, string[]>> = {};
  customer.forEach(({ text: said }, i) => {
    const beat = beats[i] ?? 'press';
    lines[beat] = [...new Set([...(lines[beat] ?? []), said])];
  });
  const beatBefore = (turn: Turn): Beat => {
    const last = customer.filter(({ line }) => line < turn.line).length - 1;
    return beats[last] ?? 'opening';
  };
  const title = { zh: '一通电话', en: 'A call' }[lang];
  const masks = names.length === 0 ? counts : { ...counts, name: (counts.name ?? 0) + names.length };
  return succeed({
    draft: {
      id,
      title,
      lang,
      lines,
      choices: choicesOf(turns, beatBefore, read),
      facts: factsOf(turns, read),
    },
    masked: masks,
  });
}

function beatOf({ text }: Turn, index: number, count: number, read: ReadWords): Beat {
  const { mentions } = read({ text, prev: '' });
  if (index === 0) return 'opening';
  if (mentions.some(({ kind, polarity }) => kind === 'threat' && polarity === 'affirmed')) return 'threaten';
  if (index === count - 1) return 'farewell';
  if (
    /(?:^|[，。！\s])(?:行|好吧|好的|可以|那就这样)[，。！\s]|^(?:all right|fine|ok(?:ay)?|that works)\b/i.test(
      text,
    )
  )
    return 'accept';
  if (/[?？]\s*$/.test(text)) return 'press';
  return index < count / 2 ? 'vent' : 'weigh';
}

function choicesOf(
  turns: readonly Turn[],
  beatBefore: (turn: Turn) => Beat,
  read: ReadWords,
): readonly DraftChoice[] {
  const replies = turns.filter(({ speaker, text }) => speaker === 'agent' && text.length <= LONGEST_CHOICE);
  return (
    replies
      .filter(({ text }, i) => replies.findIndex((one) => one.text === text) === i)
      .map((turn, i) => {
        const { text } = turn;
        const reading = read({ text, prev: '' });
        const acts = new Set(reading.observations.map(({ act }) => act));
        const reads = [...acts].map((act) => ({ act, words: wordsOf(text, reading, act) }));
        return { id: `said-${String(i + 1)}`, beats: [beatBefore(turn)], grade: gradeOf(acts), text, reads };
      })
      // What follows a farewell is never picked.
      .filter(({ beats }) => !beats.includes('farewell'))
  );
}

function wordsOf(text: string, { observations }: Reading, act: ActId): string {
  const found = observations.find((one) => one.act === act);
  const words = text.slice(found?.start ?? 0, found?.end ?? text.length).trim();
  return words === '' ? text : words;
}

function gradeOf(acts: ReadonlySet<ActId>): DraftChoice['grade'] {
  if ([...acts].some((act) => FAULTS.has(act))) return 'poor';
  return [...acts].filter((act) => GOOD.has(act)).length >= 2 ? 'fine' : 'fair';
}

/** Sums and times that were spoken of: once each, with the words that say them. */
function factsOf(turns: readonly Turn[], read: ReadWords): readonly DraftFact[] {
  const facts = new Map<string, DraftFact>();
  for (const { text } of turns) {
    for (const { kind, value, start, end } of read({ text, prev: '' }).mentions) {
      if (value === undefined || (kind !== 'money' && kind !== 'time')) continue;
      const key = `${kind}/${value}`;
      if (facts.has(key)) continue;
      const name = kind === 'money' ? 'sum' : 'time';
      const fact = { kind: kind === 'money' ? ('money' as const) : ('minutes' as const), value };
      facts.set(key, { id: `${name}-${String(facts.size + 1)}`, ...fact, text: text.slice(start, end) });
    }
  }
  return [...facts.values()];
}
