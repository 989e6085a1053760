import { FAULT_ACTS } from '../../base/acts.ts';
import type { Reading } from '../../base/reading.ts';
import { observed, wholeOf } from '../../situation/scene.ts';
import { faultRule, type RuleOptions } from '../rule.ts';

/** A length is plain (permille). */
const CERTAIN = 1000;

/** Longest reply of a channel by language and shortest to a customer in a storm, in UTF-16 code units. */
const LENGTHS = {
  'phone-zh': 220,
  'phone-en': 700,
  'chat-zh': 140,
  'chat-en': 420,
  'email-zh': 900,
  'email-en': 2800,
  'social-zh': 180,
  'social-en': 480,
  'short-zh': 3,
  'short-en': 6,
} as const satisfies RuleOptions;

/**
 * As long as the channel bears: a lecture on the phone loses the listener, and one bare word to somebody in a storm is
 * nothing at all. Rows G1.3, G2.3. A short sign of listening is always long enough, and so is whatever
 * else does something; words of a fault fill nothing. Picked replies are their author's.
 */
export const lengthFits = faultRule<Record<keyof typeof LENGTHS, number>>({
  id: 'length-fits',
  dimension: 'clarity',
  sources: ['G1.3', 'G2.3'],
  options: LENGTHS,
  deduct: 300,
  cap: 900,
  wakes: { inputs: ['reply'] },
  check: ({ turn: { input, reading, customer }, file }, options) => {
    const { chars, lang } = reading.form;
    if (input !== 'reply' || chars === 0) return [];
    const language = lang === 'en' ? 'en' : 'zh';
    const longest = options[`${file.scenario.channel}-${language}`];
    const isBare = customer.mood === 'storm' && saysNothing(reading, options[`short-${language}`]);
    return chars > longest || isBare ? [{ ...wholeOf(reading), permille: 1000, certainty: CERTAIN }] : [];
  },
});

function saysNothing(reading: Reading, shortest: number): boolean {
  const faults = observed(reading, ...FAULT_ACTS);
  const harm = faults.reduce((sum, { start, end }) => sum + end - start, 0);
  return reading.observations.length === faults.length && reading.form.chars - harm <= shortest;
}
