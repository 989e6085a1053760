import { likeness } from '../../situation/notice-form.ts';
import { observed, shows } from '../../situation/scene.ts';
import { faultRule } from '../rule.ts';

/**
 * One sentence of empathy for everything is heard as a machine: whoever feels along finds other words for the next
 * thing. Rows T21, E1.3 (one need, one answer). `alike`: from this likeness of two replies that name a feeling on
 * (permille) the words count as the same; a reply that repeats itself as a whole is a matter of no-speech.
 */
export const empathyVaried = faultRule({
  id: 'empathy-varied',
  dimension: 'emotion',
  sources: ['T21', 'E1.3'],
  options: { alike: 280 },
  deduct: 300,
  cap: 900,
  wakes: { acts: ['name-feeling'] },
  check: ({ turn, past }, { alike }) => {
    const [feeling] = observed(turn.reading, 'name-feeling');
    if (!feeling || turn.notices.has('repeated')) return [];
    const isSame = past.some(
      ({ reading }) =>
        shows(reading, 'name-feeling') && likeness(reading.fingerprint, turn.reading.fingerprint) >= alike,
    );
    const { start, end, confidence: certainty } = feeling;
    return isSame ? [{ start, end, permille: 1000, certainty }] : [];
  },
});
