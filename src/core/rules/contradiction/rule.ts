import { shows } from '../../situation/scene.ts';
import { faultRule } from '../rule.ts';
import { violationsOfNotice } from '../violations-of-notice.ts';

/**
 * Two figures for one thing, and neither is believed any more; the logical customer quotes both. Row G1.9, P.3.
 * Putting a slip right and saying so is no contradiction.
 */
export const contradiction = faultRule({
  id: 'contradiction',
  dimension: 'clarity',
  sources: ['G1.9', 'P.3'],
  options: {},
  deduct: 500,
  cap: 1500,
  wakes: { notices: ['contradiction'] },
  check: (scope) => {
    const isCorrection =
      !scope.turn.notices.has('figure-wrong') && shows(scope.turn.reading, 'own', 'apologise');
    return isCorrection ? [] : violationsOfNotice(scope, 'contradiction');
  },
});
