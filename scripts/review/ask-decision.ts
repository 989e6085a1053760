import type { Lang } from '../../src/core/base/lang.ts';
import { splitClauses } from '../../src/core/language/clauses.ts';
import { normalise } from '../../src/core/language/normalise.ts';
import { LABELS } from '../train/labels.ts';
import type { Piece } from '../train/corpus.ts';
import type { Acceptance, Decision } from './decision.ts';
import { CHANNELS } from './field-reply.ts';
import type { NumberedCandidate } from './read-candidates.ts';

/** Asks a person for a line; undefined where there is nobody any more. */
export type Ask = (question: string) => Promise<string | undefined>;

type Setting = Pick<Acceptance, 'channel' | 'trade'>;

/** Asks a reviewer about candidates; keeps the channel and trade given last. Undefined: the reviewer has left. */
export class Reviewer {
  readonly #ask: Ask;
  #setting: Setting | undefined;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  async decide({ line, candidate }: NumberedCandidate): Promise<Decision | undefined> {
    const { lang, prev, text, read, meant, note } = candidate;
    const told = [
      `\n${line}. ${lang}`,
      `  customer: ${prev}`,
      `  reply:    ${text}`,
      `  read:     ${read.join(' ')}`,
      `  meant:    ${meant.join(' ')}`,
      ...(note === '' ? [] : [`  note:     ${note}`]),
    ].join('\n');
    const key = await this.#until(`${told}\n[a]ccept, [r]eject, [s]kip or [q]uit? `, (answer) =>
      ['a', 'r', 's', 'q'].find((one) => one === answer.charAt(0).toLowerCase()),
    );
    if (key === undefined || key === 'q') return undefined;
    if (key === 's') return { line, decision: 'skip' };
    if (key === 'r') return { line, decision: 'reject' };
    const pieces = await this.#pieces(text, lang);
    const setting = pieces && (await this.#settingOf());
    return pieces && setting && { line, decision: 'accept', ...setting, pieces };
  }

  async #pieces(text: string, lang: Lang): Promise<Acceptance['pieces'] | undefined> {
    const proposed = proposePieces(text, lang);
    const cut = await this.#until(
      `Pieces: Enter takes these, or type the reply anew with | between pieces.\n  ${proposed.join('|')}\n> `,
      (answer) => {
        const typed = answer === '' ? proposed : answer.split('|');
        return typed.join('') === text && typed.every((piece) => piece !== '') ? typed : undefined;
      },
    );
    if (!cut) return undefined;
    const pieces: Acceptance['pieces'] = [];
    for (const piece of cut) {
      const labels = await this.#until(`Labels of “${piece}” (Enter: none): `, labelsIn);
      if (!labels) return undefined;
      pieces.push([piece, [...labels]]);
    }
    return pieces;
  }

  async #settingOf(): Promise<Setting | undefined> {
    const before = this.#setting;
    const hint = before ? ` (Enter: ${before.channel}, ${before.trade})` : '';
    const setting = await this.#until(`Channel and trade, such as "phone parcel"${hint}: `, (answer) => {
      if (answer === '') return before;
      const [word, ...rest] = answer.split(' ');
      const channel = CHANNELS.find((one) => one === word);
      const trade = rest.join(' ').trim();
      return channel && trade !== '' ? { channel, trade } : undefined;
    });
    this.#setting = setting ?? before;
    return setting;
  }

  /** Asks again until the answer can be used. */
  async #until<T>(question: string, use: (answer: string) => T | undefined): Promise<T | undefined> {
    for (;;) {
      const answer = await this.#ask(question);
      if (answer === undefined) return undefined;
      const used = use(answer.trim());
      if (used !== undefined) return used;
    }
  }
}

function labelsIn(answer: string): Piece[1] | undefined {
  const labels = answer.split(/[\s,]+/).filter((label) => label !== '');
  return labels.every((label) => LABELS.has(label)) ? labels : undefined;
}

/** The reply cut where the reader cuts it; punctuation stays with the piece before. */
function proposePieces(text: string, lang: Lang): readonly string[] {
  const folded = normalise(text);
  const starts = splitClauses(folded.text, lang).map(({ start }) => folded.starts[start] ?? 0);
  const cuts = [0, ...starts.slice(1), text.length];
  return cuts.slice(1).map((end, i) => text.slice(cuts[i], end));
}
