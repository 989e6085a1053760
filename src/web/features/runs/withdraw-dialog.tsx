import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { giveWithdrawal } from './give-shared.ts';
import styles from './runs-page.module.css';

interface WithdrawDialogProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly onWithdrawn: () => void;
}

export function WithdrawDialog({ name, onClose, onWithdrawn }: WithdrawDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('share.withdraw-title')} onClose={onClose}>
      <div className={styles.dialog}>
        <p>{t('share.withdraw-lead', { pseudonym: name })}</p>
        <div className={styles.buttons}>
          <Button
            look="danger"
            onClick={() => {
              giveWithdrawal(name);
              onWithdrawn();
            }}
          >
            {t('share.withdraw')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
