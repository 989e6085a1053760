import { faultRule } from '../rule.ts';
import { violationsOfNotice } from '../violations-of-notice.ts';

/**
 * What no person could answer: no words, another language, phrases heaped without a thread, or the same reply again.
 * Rows E3.1, G1.3; evidence.md: blank answers and stock phrases must not win.
 */
export const noSpeech = faultRule({
  id: 'no-speech',
  dimension: 'clarity',
  sources: ['E3.1', 'G1.3'],
  options: {},
  deduct: 800,
  cap: 3200,
  wakes: { notices: ['incoherent', 'repeated'] },
  check: (scope) => {
    const unanswerable = violationsOfNotice(scope, 'incoherent');
    return unanswerable.length > 0 ? unanswerable : violationsOfNotice(scope, 'repeated', 700);
  },
});
