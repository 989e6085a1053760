import { observed } from '../../situation/scene.ts';
import { heardBeat } from '../heard-beat.ts';
import { chanceRule, creditFor } from '../rule.ts';

/**
 * Open questions explore, closed ones confirm: open early, closed late (rows E3.4, T2). The customer's state settles
 * it (evidence.md): nobody is asked to explore in a storm, and a customer who tells the story in laps is led out by
 * closed questions, so neither opens a chance. The closed half is a matter of agreement-confirmed.
 */
export const openQuestionEarly = chanceRule({
  id: 'open-question-early',
  dimension: 'clarity',
  sources: ['E3.4', 'T2'],
  options: { tension: 40 },
  weight: 1,
  cap: 1,
  window: 3,
  wakes: { beats: ['opening', 'vent', 'probe'] },
  opens: ({ turn, past }, { tension }) => {
    const isLap = [...past, turn].some((side) => heardBeat(side, 'retell'));
    const isCalmEnough = turn.customer.context.tension < tension && turn.customer.mood !== 'storm';
    return isCalmEnough && !isLap && heardBeat(turn, 'opening', 'vent', 'probe') ? ['explore'] : [];
  },
  meets: ({ turn: { reading } }) => {
    const [open] = observed(reading, 'ask-open');
    if (open) return creditFor(open, 1000);
    const [check] = observed(reading, 'paraphrase', 'confirm');
    return check ? { ...creditFor(check, 700), waits: true } : null;
  },
});
