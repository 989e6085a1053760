import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../core/scenario/schema/persona-schema.ts';
import type { Customer } from '../../../core/persona/customer.ts';
import type { SessionState } from '../../../core/session/state.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import { MoodMark } from '../../ui/mood-mark.tsx';
import styles from './feelings.module.css';

interface FeelingsProps {
  readonly state: SessionState;
  readonly persona: Persona;
}

/** How the customer felt when the call began, and when it was over. */
export function Feelings({ state, persona }: FeelingsProps) {
  const { t } = useTranslation();
  const first = state.turns[0]?.customerBefore ?? state.customer;
  const last = state.turns.at(-1)?.customerAfter ?? state.customer;
  return (
    <dl className={styles.feelings}>
      <Feeling name={t('story.first')} customer={first} persona={persona} />
      <Feeling name={t('story.last')} customer={last} persona={persona} />
    </dl>
  );
}

interface FeelingProps {
  readonly name: string;
  readonly customer: Customer;
  readonly persona: Persona;
}

function Feeling({ name, customer, persona }: FeelingProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const thought = persona.states[customer.state]?.thought[lang];
  return (
    <div className={styles.feeling}>
      <dt className={styles.when}>{name}</dt>
      <dd className={styles.how}>
        <MoodMark mood={customer.mood} />
        {thought !== undefined && <p className={styles.thought}>{t('debrief.thought', { thought })}</p>}
      </dd>
    </div>
  );
}
