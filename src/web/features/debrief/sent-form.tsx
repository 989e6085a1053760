import { useTranslation } from 'react-i18next';
import type { TurnRecord } from '../../../core/session/state.ts';
import { formRows } from './form-rows.ts';
import styles from './sent-form.module.css';

/** The escalation form that was sent in a turn; nothing where none was. */
export function SentForm({ turn }: { readonly turn: TurnRecord }) {
  const { t } = useTranslation();
  const rows = formRows(turn, t);
  if (rows.length === 0) return null;
  return (
    <dl className={styles.form}>
      {rows.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
