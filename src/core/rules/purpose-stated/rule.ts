import { observed, shows } from '../../situation/scene.ts';
import { fromFirstReply } from '../from-first-reply.ts';
import { chanceRule, creditFor } from '../rule.ts';

/**
 * A short positive sentence at the start that says what one is here to do gives the call a direction. Row T19.
 * Something concrete counts in full, "we will sort this out" a good part; in a reply that turns the customer away it
 * says nothing.
 */
export const purposeStated = chanceRule({
  id: 'purpose-stated',
  dimension: 'focus',
  sources: ['T19'],
  options: {},
  weight: 1,
  cap: 1,
  window: 2,
  ofCall: true,
  wakes: { first: true },
  opens: (prospect) => fromFirstReply(prospect, 'purpose'),
  meets: ({ turn: { reading } }) => {
    if (shows(reading, 'deflect', 'refuse-flat', 'argue', 'rude')) return null;
    const [concrete] = observed(reading, 'own', 'redirect', 'offer', 'refer').filter(
      ({ act, attributes }) => act !== 'own' || attributes.kind === 'follow-through',
    );
    if (concrete) return creditFor(concrete, 1000);
    const [kind] = observed(reading, 'reassure', 'own');
    return kind ? { ...creditFor(kind, 700), waits: true } : null;
  },
});
