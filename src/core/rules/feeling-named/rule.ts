import { observed } from '../../situation/scene.ts';
import { heardBeat } from '../heard-beat.ts';
import { chanceRule, creditFor } from '../rule.ts';

/**
 * A storm passes once its feeling is named with its cause; a bare "I understand" names nothing and earns nothing.
 * Rows L1.1, T1, T14, T21, G1.2; evidence.md: "I understand how you feel" alone is dry.
 */
export const feelingNamed = chanceRule({
  id: 'feeling-named',
  dimension: 'emotion',
  sources: ['L1.1', 'T1', 'T14', 'T21', 'G1.2'],
  options: { tension: 50 },
  weight: 3,
  cap: 3,
  window: 2,
  wakes: { beats: ['opening', 'vent', 'retell', 'relapse'] },
  opens: ({ turn }, { tension }) =>
    turn.customer.context.tension >= tension && heardBeat(turn, 'opening', 'vent', 'retell', 'relapse')
      ? [`turn-${turn.index}`]
      : [],
  meets: ({ turn }) => {
    const feeling = observed(turn.reading, 'name-feeling')[0];
    if (feeling) return creditFor(feeling, 1000);
    const summary = turn.notices.has('summary-missed') ? undefined : observed(turn.reading, 'paraphrase')[0];
    const heard = turn.notices.get('grievance-hit') ?? summary;
    return heard ? creditFor(heard, 700) : null;
  },
});
