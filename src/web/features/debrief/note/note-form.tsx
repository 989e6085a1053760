import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { NOTE_PARTS } from '../../../../core/rules/note-parts.ts';
import { stepRun } from '../../../../core/session/step.ts';
import { htmlLang } from '../../../lib/i18n/html-lang.ts';
import { declineNote } from '../../../lib/runs/decline-note.ts';
import { keepNote } from '../../../lib/runs/keep-note.ts';
import { UnknownRun } from '../../../lib/runs/unknown-run.ts';
import { Button } from '../../../ui/button.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Debriefing } from '../load-debrief.ts';
import { noteText, type Drafted } from './note-text.ts';
import styles from './note.module.css';

/** The longest part, in UTF-16 code units: four of them make a note. */
const LONGEST = 500;

interface NoteFormProps {
  readonly debriefing: Debriefing;
  /** The note is kept, or declined. */
  readonly onDone: () => void;
}

/** Before the debrief: the note that a colleague can take over from (coverage row E3.6). */
export function NoteForm({ debriefing, onDone }: NoteFormProps) {
  const { t } = useTranslation();
  const [drafted, setDrafted] = useState<Drafted>({});
  const [problem, setProblem] = useState<string | null>(null);
  const { stored, loaded, state } = debriefing;
  const text = noteText(drafted);
  const settle = (kept: Promise<void>): void => {
    kept.then(onDone, (error: unknown) => {
      const why = t(`problem.${error instanceof UnknownRun ? 'unknown-run' : 'other'}.title`);
      setProblem(t('meant.failed', { why }));
    });
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text === '') setProblem(t('note.empty'));
    // The clock stopped with the call: a note bears no time.
    else settle(keepNote(stored.id, stepRun(loaded.run, state, { type: 'note', text }).state));
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <PageHeading title={t('note.ask')} />
      <p className={styles.lead}>{t('note.lead')}</p>
      {NOTE_PARTS.map((part) => (
        <TextField
          key={part}
          label={t(`note.${part}`)}
          hint={t(`note.${part}-hint`)}
          lang={htmlLang(stored.attempt.lang)}
          rows={2}
          maxLength={LONGEST}
          value={drafted[part] ?? ''}
          onChange={(value) => setDrafted({ ...drafted, [part]: value })}
        />
      ))}
      <div className={styles.buttons}>
        <Button look="primary" type="submit">
          {t('note.keep')}
        </Button>
        <Button look="quiet" onClick={() => settle(declineNote(stored.id))}>
          {t('note.skip')}
        </Button>
      </div>
      <div role="status">{problem !== null && <p>{problem}</p>}</div>
    </form>
  );
}
