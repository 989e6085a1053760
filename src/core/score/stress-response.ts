import type { Turn } from '../rules/rule.ts';
import { shows } from '../situation/scene.ts';

/** What a trainee under attack falls into (coverage row P.6). */
export const STRESS_RESPONSES = ['fight', 'flight', 'freeze', 'fawn'] as const;
export type StressResponse = (typeof STRESS_RESPONSES)[number];

/** From this share of the replies on (permille) a response is named. */
const NAMED_FROM = 300;

/** The response that the replies show most, with the turns that show it; null where none is marked. */
export function stressResponse(
  turns: readonly Turn[],
): { readonly response: StressResponse; readonly turns: readonly number[] } | null {
  const shown = STRESS_RESPONSES.map((response) => ({
    response,
    turns: turns.filter((turn) => SHOWS[response](turn)).map((turn) => turn.index),
  }));
  const strongest = shown.reduce((most, one) => (one.turns.length > most.turns.length ? one : most));
  const share = turns.length === 0 ? 0 : Math.floor((strongest.turns.length * 1000) / turns.length);
  return strongest.turns.length >= 2 && share >= NAMED_FROM ? strongest : null;
}

const SHOWS: Readonly<Record<StressResponse, (turn: Turn) => boolean>> = {
  fight: ({ reading }) => shows(reading, 'argue', 'rude', 'order-calm', 'doubt', 'blame-customer', 'defend'),
  flight: ({ reading, input }) => shows(reading, 'deflect', 'rush', 'refuse-flat') || input === 'hang-up',
  freeze: ({ notices, input, reading }) =>
    input === 'silence' ||
    notices.has('empty') ||
    (notices.has('vague') && !shows(reading, 'apologise', 'praise', 'close')),
  fawn: ({ notices, reading }) =>
    notices.has('demand-granted') ||
    notices.has('limit-broken') ||
    notices.has('apology-worn') ||
    shows(reading, 'overpromise') ||
    (notices.has('vague') && shows(reading, 'apologise')),
};
