import type { Reading } from '../../base/reading.ts';
import { mentioned, wholeOf } from '../../situation/scene.ts';
import { fromFirstReply } from '../from-first-reply.ts';
import { chanceRule, creditFor } from '../rule.ts';

/** More replies than any call has. */
const WHOLE_CALL = 1000;

/**
 * The person, not the ticket: called by name or title once, with the name that stands on the card. Rows T20, G1.5,
 * G2.1. Only in free writing: a reply that is picked does not say how it addresses the customer.
 */
export const nameUsed = chanceRule({
  id: 'name-used',
  dimension: 'sensitivity',
  sources: ['T20', 'G1.5', 'G2.1'],
  options: {},
  weight: 1,
  cap: 1,
  window: WHOLE_CALL,
  ofCall: true,
  wakes: { first: true },
  opens: (prospect) => (prospect.mode === 'free' ? fromFirstReply(prospect, 'name') : []),
  meets: ({ turn: { reading } }) => {
    if (!isCalled(reading)) return null;
    return creditFor(mentioned(reading, 'name')[0] ?? wholeOf(reading), 1000);
  },
});

/** In Chinese 您 is formal without a name; in English a form is formal by a title or by sir and madam. */
function isCalled({ form }: Reading): boolean {
  return form.address === 'name' || (form.address === 'formal' && form.lang === 'en');
}
