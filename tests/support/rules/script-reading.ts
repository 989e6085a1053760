import { ACT_IDS, type ActId } from '../../../src/core/base/acts.ts';
import { draw } from '../../../src/core/base/draw.ts';
import {
  EMPTY_READING,
  MENTION_KINDS,
  type Attributes,
  type Mention,
  type MentionKind,
  type Observation,
  type Reading,
} from '../../../src/core/base/reading.ts';
import type { Span } from '../../../src/core/base/span.ts';
import type { ScriptTurn } from './script.ts';

/** Every clause is as long as this; spans follow from the place in the list. */
const CLAUSE = 10;

const TOKEN = /^(!?)([a-z-]+)(?:\/([a-z-]+))?(?::([a-z-]+))?(?:=(-?\d+))?(?:@(\d+))?$/;

/** The Reading that a scripted reply stands for. `turn` makes replies differ where the script does not say. */
export function readingOfScript(
  script: Pick<ScriptTurn, 'reply'> & Partial<ScriptTurn>,
  turn: number,
): Reading {
  const { reply, says, coherence, chars, lang = 'zh', address = 'formal' } = script;
  if (reply.length === 0 && coherence === undefined) return EMPTY_READING;
  const observations: Observation[] = [];
  const mentions: Mention[] = [];
  reply.forEach((clause, index) => {
    const span = { start: index * CLAUSE, end: (index + 1) * CLAUSE };
    for (const token of clause.split(' ')) {
      const read = readToken(token, span);
      if ('act' in read) observations.push(read);
      else mentions.push(read);
    }
  });
  return {
    observations,
    mentions,
    form: { chars: chars ?? Math.max(reply.length, 1) * CLAUSE, clauses: reply.length, lang, address },
    coherence: { level: coherence ?? 'fine', confidence: 1000 },
    fingerprint: script.fingerprint ?? [draw(0, says ?? `turn-${turn}`, 0)],
  };
}

function readToken(token: string, span: Span): Observation | Mention {
  const parts = TOKEN.exec(token);
  if (!parts) throw new Error(`cannot read "${token}" in a scripted reply`);
  const [, negated, head = '', attribute, id, value, confidence] = parts;
  if (isAct(head)) {
    return {
      act: head,
      ...span,
      confidence: Number(confidence ?? 1000),
      attributes: attributesOf(head, attribute, id),
    };
  }
  if (!isMention(head)) throw new Error(`"${head}" is neither an act nor a kind of mention`);
  return {
    kind: head,
    ...span,
    ...(id !== undefined && { id }),
    ...(value !== undefined && { value: Number(value) }),
    polarity: negated === '!' ? 'negated' : 'affirmed',
  };
}

function attributesOf(act: ActId, attribute: string | undefined, id: string | undefined): Attributes {
  if (act === 'offer') return { option: id ?? 'unlisted' };
  if (attribute === 'formulaic') return { formulaic: true };
  if (attribute === 'severe') return { severe: true };
  if (attribute === 'fault' || attribute === 'follow-through') return { kind: attribute };
  if (attribute !== undefined) throw new Error(`${act} has no attribute "${attribute}"`);
  return {};
}

function isAct(word: string): word is ActId {
  return (ACT_IDS as readonly string[]).includes(word);
}

function isMention(word: string): word is MentionKind {
  return (MENTION_KINDS as readonly string[]).includes(word);
}
