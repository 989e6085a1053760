import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { objectionsOf } from '../../lib/runs/attempt-with.ts';
import type { StoredRun } from '../../lib/runs/stored-run.ts';
import { pseudonym } from '../../lib/share/pseudonym.ts';
import { Button } from '../../ui/button.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';
import styles from './runs-page.module.css';

/** Objections as a contribution: only with consent, under a pseudonym, and for as long as one agrees. */
export function SharePanel({ runs }: { readonly runs: readonly StoredRun[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'share' | 'withdraw' | null>(null);
  const [name, setName] = useState(pseudonym.get);
  const [said, setSaid] = useState<string | null>(null);
  const count = runs.reduce((sum, { attempt }) => sum + objectionsOf(attempt).length, 0);
  const close = (): void => setOpen(null);
  if (count === 0 && name === null && said === null) return null;
  return (
    <section className={styles.share} aria-labelledby="share-title">
      <h2 id="share-title">{t('share.title')}</h2>
      {count > 0 && <p className={styles.lead}>{t('share.lead', { count })}</p>}
      <div className={styles.buttons}>
        {count > 0 && (
          <Button icon="download" onClick={() => setOpen('share')}>
            {t('share.open')}
          </Button>
        )}
        {name !== null && (
          <Button look="quiet" icon="undo" onClick={() => setOpen('withdraw')}>
            {t('share.withdraw')}
          </Button>
        )}
      </div>
      <div role="status">
        {said !== null && <p className={[styles.message, styles.good].join(' ')}>{said}</p>}
      </div>
      {open === 'share' && (
        <ShareDialog
          runs={runs}
          name={name}
          onClose={close}
          onShared={(under) => {
            close();
            setName(under);
            setSaid(t('share.exported'));
          }}
        />
      )}
      {open === 'withdraw' && name !== null && (
        <WithdrawDialog
          name={name}
          onClose={close}
          onWithdrawn={() => {
            close();
            setName(null);
            setSaid(t('share.withdrawn', { pseudonym: name }));
          }}
        />
      )}
    </section>
  );
}
