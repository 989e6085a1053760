import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActText } from '../../../contract/content.ts';
import { contentUrls } from '../../lib/content/content-urls.ts';
import { fetchContent } from '../../lib/content/fetch-content.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import type { StoredRun } from '../../lib/runs/stored-run.ts';
import { useLoad } from '../../lib/use-load.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { Loading } from '../../ui/loading.tsx';
import { giveShared } from './give-shared.ts';
import { loadShared, type Shared } from './load-shared.ts';
import { SharedRow } from './shared-row.tsx';
import styles from './runs-page.module.css';

interface ShareDialogProps {
  readonly runs: readonly StoredRun[];
  /** The pseudonym of an earlier consent. */
  readonly name: string | null;
  readonly onClose: () => void;
  readonly onShared: (name: string) => void;
}

/** Shows every word that the file will hold, then asks. */
export function ShareDialog({ runs, name, onClose, onShared }: ShareDialogProps) {
  const { t } = useTranslation();
  const page = useLang();
  const load = useCallback(
    () => Promise.all([loadShared(runs), fetchContent<readonly ActText[]>(contentUrls.acts(page))]),
    [runs, page],
  );
  const loaded = useLoad(load);
  return (
    <Dialog title={t('share.dialog')} onClose={onClose}>
      {loaded.status === 'loading' && <Loading />}
      {loaded.status === 'failed' && <LoadProblem error={loaded.error} onRetry={loaded.retry} />}
      {loaded.status === 'ready' && (
        <Consent shared={loaded.value[0]} acts={loaded.value[1]} {...{ name, onClose, onShared }} />
      )}
    </Dialog>
  );
}

interface ConsentProps extends Omit<ShareDialogProps, 'runs'> {
  readonly shared: Shared;
  readonly acts: readonly ActText[];
}

function Consent({ shared: { turns, skipped }, acts, name, onClose, onShared }: ConsentProps) {
  const { t } = useTranslation();
  const [agrees, setAgrees] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const names = new Map(acts.map((act) => [act.id, act.name]));
  const share = (): void => {
    try {
      onShared(giveShared(turns));
    } catch {
      setRefused(true);
    }
  };
  return (
    <div className={styles.dialog}>
      <p>{t('share.what')}</p>
      <ul className={styles.rows}>
        {turns.map((turn, index) => (
          <SharedRow key={index} turn={turn} names={names} />
        ))}
      </ul>
      {skipped > 0 && <p className={styles.lead}>{t('share.skipped', { count: skipped })}</p>}
      <p>{name === null ? t('share.pseudonym-new') : t('share.pseudonym', { pseudonym: name })}</p>
      <label className={styles.consent}>
        <input
          type="checkbox"
          checked={agrees}
          onChange={(event) => setAgrees(event.currentTarget.checked)}
        />
        {t('share.consent')}
      </label>
      <div className={styles.buttons}>
        <Button look="primary" icon="download" disabled={!agrees || turns.length === 0} onClick={share}>
          {t('share.export')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
      <div role="status">
        {isRefused && <p className={[styles.message, styles.doubtful].join(' ')}>{t('share.refused')}</p>}
      </div>
    </div>
  );
}
