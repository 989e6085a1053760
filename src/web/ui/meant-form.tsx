import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActText } from '../../contract/content.ts';
import { ACT_IDS, type ActId } from '../../core/base/acts.ts';
import type { Lang } from '../../core/base/lang.ts';
import { MOST_NOTE, type Objection } from '../../core/session/objection.ts';
import { htmlLang } from '../lib/i18n/html-lang.ts';
import { ActChecks } from './act-checks.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import styles from './meant-form.module.css';
import saidStyles from './said.module.css';

interface MeantFormProps {
  readonly text: string;
  readonly lang: Lang;
  readonly input: number;
  readonly read: readonly ActId[];
  readonly acts: ReadonlyMap<string, ActText>;
  readonly objection: Objection | undefined;
  readonly onClose: () => void;
  readonly onSave: (objection: Objection) => void;
}

/** "I meant …": acts that were read and not meant, acts that were meant and not read, and a line of one's own. */
export function MeantForm({ text, lang, input, read, acts, objection, onClose, onSave }: MeantFormProps) {
  const { t } = useTranslation();
  const [meant, setMeant] = useState<readonly ActId[]>(objection?.meant ?? []);
  const [notMeant, setNotMeant] = useState<readonly ActId[]>(objection?.notMeant ?? []);
  const [note, setNote] = useState(objection?.note ?? '');
  const isEmpty = meant.length === 0 && notMeant.length === 0 && note.trim() === '';
  return (
    <Dialog title={t('meant.title')} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSave({ input, meant, notMeant, note: note.trim() });
        }}
      >
        <p className={saidStyles.said} lang={htmlLang(lang)}>
          {text}
        </p>
        <p className={styles.lead}>{t('meant.lead')}</p>
        {read.length > 0 && (
          <ActChecks
            legend={t('meant.not-meant')}
            options={read}
            chosen={notMeant}
            acts={acts}
            onChange={setNotMeant}
          />
        )}
        <ActChecks
          legend={t('meant.meant')}
          options={ACT_IDS.filter((act) => !read.includes(act))}
          chosen={meant}
          acts={acts}
          onChange={setMeant}
        />
        <label className={styles.note}>
          <span>{t('meant.note')}</span>
          <input
            value={note}
            maxLength={MOST_NOTE}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </label>
        <div className={styles.buttons}>
          <Button look="primary" type="submit" disabled={isEmpty}>
            {t('meant.save')}
          </Button>
          {objection && (
            <Button onClick={() => onSave({ input, meant: [], notMeant: [], note: '' })}>
              {t('meant.take-back')}
            </Button>
          )}
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
