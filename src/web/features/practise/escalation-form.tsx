import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './escalation-form.module.css';

/** What whoever takes over needs to know, so that nobody asks the customer again (coverage row E4.1). */
const NEEDED = ['what', 'promised', 'back'] as const;

/** A ticket is not always there yet. */
const WRITTEN = [...NEEDED, 'ticket'] as const;

interface EscalationFormProps {
  readonly onSubmit: (form: Readonly<Record<string, string>>) => void;
  readonly onClose: () => void;
}

export function EscalationForm({ onSubmit, onClose }: EscalationFormProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState<Readonly<Record<string, string>>>({ to: 'supervisor' });
  const [isChecked, setChecked] = useState(false);
  const isBlank = (field: string): boolean => (form[field] ?? '').trim() === '';
  const missing = (field: string): boolean =>
    isChecked && NEEDED.some((needed) => needed === field) && isBlank(field);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (!NEEDED.some(isBlank)) onSubmit(form);
  };
  return (
    <Dialog title={t('escalate.title')} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.lead}>{t('escalate.lead')}</p>
        <label className={styles.field}>
          {t('escalate.to')}
          <select value={form.to} onChange={(event) => setForm({ ...form, to: event.target.value })}>
            <option value="supervisor">{t('escalate.supervisor')}</option>
            <option value="team">{t('escalate.team')}</option>
            <option value="complaints">{t('escalate.complaints')}</option>
          </select>
        </label>
        {WRITTEN.map((field) => (
          <label key={field} className={styles.field}>
            {t(`escalate.${field}`)}
            <input
              value={form[field] ?? ''}
              aria-invalid={missing(field)}
              onChange={(event) => setForm({ ...form, [field]: event.target.value })}
            />
            {missing(field) && <span className={styles.missing}>{t('escalate.missing')}</span>}
          </label>
        ))}
        <div className={styles.buttons}>
          <Button look="primary" type="submit">
            {t('escalate.submit')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
