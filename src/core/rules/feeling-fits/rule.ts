import { overlaps } from '../../base/span.ts';
import { mentioned, observed } from '../../situation/scene.ts';
import { faultRule } from '../rule.ts';

/**
 * A feeling named is one that the customer shows: anger named as worry or joy tells that nobody listened. Rows T1, T21, E1.3.
 * One word that fits is enough; a feeling that is denied or of no group says nothing, and neither does a customer whose
 * persona does not tell what is shown.
 */
export const feelingFits = faultRule({
  id: 'feeling-fits',
  dimension: 'emotion',
  sources: ['T1', 'T21', 'E1.3'],
  options: {},
  deduct: 300,
  cap: 600,
  wakes: { acts: ['name-feeling'] },
  check: ({ turn: { reading, customer } }) => {
    if (customer.feels.length === 0) return [];
    const shown: ReadonlySet<string> = new Set(customer.feels);
    const namings = observed(reading, 'name-feeling');
    const named = mentioned(reading, 'feeling').flatMap(({ id, polarity, start, end }) => {
      const naming = namings.find((one) => overlaps(one, { start, end }));
      return naming && id !== undefined && polarity === 'affirmed' ? [{ id, start, end, naming }] : [];
    });
    if (named.some(({ id }) => shown.has(id))) return [];
    return named.slice(0, 1).map(({ start, end, naming }) => ({
      start,
      end,
      permille: 1000,
      certainty: naming.confidence,
    }));
  },
});
