import { mentioned, shows } from '../../situation/scene.ts';
import { chanceRule, creditFor } from '../rule.ts';

/**
 * A demand beyond one's authority gets a kind and clear line, with its reason, an apology or what is possible instead.
 * Rows L5.1, L5.2: a clear line makes customers feel safe, an unconditional yes breeds the next test.
 */
export const limitSet = chanceRule({
  id: 'limit-set',
  dimension: 'expectations',
  sources: ['L5.1', 'L5.2', 'G1.4'],
  options: {},
  weight: 3,
  cap: 2,
  window: 2,
  wakes: { raises: ['demand'] },
  opens: ({ turn, file }) => {
    const beyond = file.scenario.demands
      .filter((demand) => demand.level === 'beyond')
      .map((demand) => demand.id);
    return turn.heard.flatMap(({ demand }) =>
      demand !== undefined && beyond.includes(demand) ? [demand] : [],
    );
  },
  meets: ({ turn: { reading, notices, before } }, demand) => {
    const limit = notices.get('demand-limited');
    const isMeant = before.openDemand === demand || mentioned(reading, 'demand', demand).length > 0;
    if (!limit || !isMeant) return null;
    const isKind = shows(reading, 'inform', 'offer', 'apologise', 'name-feeling');
    return isKind ? creditFor(limit, 1000) : { ...creditFor(limit, 700), waits: true };
  },
});
