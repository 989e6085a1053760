import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './escalation-form.module.css';

interface HangUpDialogProps {
  readonly onHangUp: () => void;
  readonly onClose: () => void;
}

/** Hanging up ends the run, so it is asked once. */
export function HangUpDialog({ onHangUp, onClose }: HangUpDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('hang-up.title')} onClose={onClose}>
      <div className={styles.form}>
        <p>{t('hang-up.lead')}</p>
        <div className={styles.buttons}>
          <Button look="danger" icon="hang-up" onClick={onHangUp}>
            {t('hang-up.yes')}
          </Button>
          <Button onClick={onClose}>{t('hang-up.no')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
