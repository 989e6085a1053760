import { useTranslation } from 'react-i18next';
import type { Input } from '../../../core/situation/input.ts';
import { Button } from '../../ui/button.tsx';
import { useCallUi } from './call-ui.ts';
import styles from './call-actions.module.css';

interface CallActionsProps {
  readonly isOnHold: boolean;
  readonly onAct: (input: Input) => void;
}

/** What one can do besides speaking. */
export function CallActions({ isOnHold, onAct }: CallActionsProps) {
  const { t } = useTranslation();
  const { openDialog } = useCallUi();
  return (
    <div className={styles.actions}>
      <Button look="quiet" icon="quiet" onClick={() => onAct({ type: 'silence' })}>
        {t('act.silence')}
      </Button>
      <Button look="quiet" icon="cut-in" onClick={() => onAct({ type: 'interrupt' })}>
        {t('act.interrupt')}
      </Button>
      <Button
        look="quiet"
        icon="pause"
        aria-pressed={isOnHold}
        onClick={() => onAct({ type: isOnHold ? 'resume' : 'hold' })}
      >
        {isOnHold ? t('act.resume') : t('act.hold')}
      </Button>
      <Button look="quiet" icon="up" onClick={() => openDialog('escalate')}>
        {t('act.escalate')}
      </Button>
      <Button look="quiet" icon="hang-up" onClick={() => openDialog('hang-up')}>
        {t('act.hang-up')}
      </Button>
    </div>
  );
}
