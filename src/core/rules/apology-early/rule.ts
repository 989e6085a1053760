import { observed, shows } from '../../situation/scene.ts';
import { fromFirstReply } from '../from-first-reply.ts';
import { chanceRule, creditFor } from '../rule.ts';

/**
 * One early apology that names what happened and owns it. After the first moments more apology lowers satisfaction.
 * Rows L2.3, T10, T17; Singh & Marinova, HBR 1/2018. A stock phrase is worth little, yet it is no fault.
 */
export const apologyEarly = chanceRule({
  id: 'apology-early',
  dimension: 'ownership',
  sources: ['L2.3', 'T10', 'T17'],
  options: {},
  weight: 3,
  cap: 1,
  window: 3,
  mandatory: () => ['apology'],
  ofCall: true,
  wakes: { first: true },
  opens: (prospect) => fromFirstReply(prospect, 'apology'),
  meets: ({ turn: { reading } }) => {
    const apologies = observed(reading, 'apologise');
    const specific = apologies.find((apology) => apology.attributes.formulaic !== true);
    if (specific && shows(reading, 'own')) return creditFor(specific, 1000);
    if (specific) return { ...creditFor(specific, 800), waits: true };
    const [formulaic] = apologies;
    return formulaic ? { ...creditFor(formulaic, 300), waits: true } : null;
  },
});
