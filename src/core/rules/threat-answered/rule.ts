import type { Span } from '../../base/span.ts';
import { mentioned, observed, shows } from '../../situation/scene.ts';
import { chanceRule, creditFor, type Turn } from '../rule.ts';

/**
 * "Consumer association", "the media": risk words are taken up calmly and reported upward in time. Taking them up in
 * words alone is a part of it; bringing in whoever has to know is the whole. Row L6.2, E4.1.
 */
export const threatAnswered = chanceRule({
  id: 'threat-answered',
  dimension: 'sensitivity',
  sources: ['L6.2', 'E4.1'],
  options: {},
  weight: 3,
  cap: 2,
  window: 2,
  wakes: { raises: ['threat'] },
  opens: ({ turn }) =>
    turn.heard.flatMap(({ threat }) => (threat === undefined ? [] : [`${threat}-${turn.index}`])),
  meets: ({ turn }) => {
    const answer = answerIn(turn);
    if (!answer) return null;
    const isReported = shows(turn.reading, 'refer') || turn.input === 'escalate';
    return isReported ? creditFor(answer, 1000) : { ...creditFor(answer, 600), waits: true };
  },
});

/** At once, as the customer notices it; a reply later only by coming back to it in so many words. */
function answerIn({ notices, reading, before }: Turn): Span | undefined {
  if (before.openThreat !== null) return notices.get('threat-answered');
  return mentioned(reading, 'threat')[0] ?? observed(reading, 'refer')[0];
}
