import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** `sheet` comes in from the edge and holds a whole panel. */
  readonly shape?: 'box' | 'sheet';
  readonly children: ReactNode;
}

/** Shown for as long as it is rendered. The browser's own dialog keeps focus inside and gives it back. */
export function Dialog({ title, onClose, shape = 'box', children }: DialogProps) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDialogElement>(null);
  // Closed before it leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={styles[shape]}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      <div className={styles.inner}>
        <header className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          <Button look="quiet" icon="close" iconOnly onClick={onClose}>
            {t('common.close')}
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
