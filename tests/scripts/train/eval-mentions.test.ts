import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/core/base/lang.ts';
import type { Mention } from '../../../src/core/base/reading.ts';
import { agree } from '../../../scripts/train/eval-mentions.ts';
import { labelledMentions, loadMentionLabels, MENTION_SETS } from '../../../scripts/train/mention-labels.ts';

const time: Mention = { kind: 'time', value: 30, polarity: 'affirmed', start: 2, end: 6 };
const option: Mention = { kind: 'option', id: 'escort', polarity: 'affirmed', start: 0, end: 4 };
const echo: Mention = { kind: 'echo', polarity: 'affirmed', start: 0, end: 2 };

describe('two mentions agree', () => {
  it('where kind, id and value are equal and their words overlap', () => {
    expect(agree(time, { ...time, start: 4, end: 9 })).toBe(true);
    expect(agree(time, { ...time, start: 6, end: 9 })).toBe(false);
    expect(agree(time, { ...time, value: 60 })).toBe(false);
    expect(agree(option, { ...option, id: 'credit' })).toBe(false);
  });

  it('by their polarity where rules go by it', () => {
    expect(agree(option, { ...option, polarity: 'negated' })).toBe(false);
    expect(agree(time, { ...time, polarity: 'negated' })).toBe(true);
  });

  it('where an echo is that of a cue too, but not of another cue', () => {
    expect(agree(echo, { ...echo, id: 'boss' })).toBe(true);
    expect(agree({ ...echo, id: 'years' }, { ...echo, id: 'boss' })).toBe(false);
  });
});

describe.each(LANGS)('the labelled mentions in %s', (lang) => {
  it.each(MENTION_SETS)('stand in their replies (%s)', (set) => {
    const replies = loadMentionLabels(lang, set);
    expect(replies.length).toBeGreaterThanOrEqual(set === 'fresh' ? 30 : 120);
    for (const reply of replies) expect(labelledMentions(reply)).toHaveLength(reply.mentions.length);
  });
});
