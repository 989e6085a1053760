import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActText } from '../../contract/content.ts';
import type { TurnRecord } from '../../core/session/state.ts';
import type { Objection } from '../../core/session/objection.ts';
import { heeded } from '../../core/situation/heeded.ts';
import type { WrittenReply } from '../lib/run/turn-explainer.ts';
import { Button } from './button.tsx';
import { ObjectionNote } from './objection-note.tsx';
import styles from './turn-questions.module.css';

const TurnDialog = lazy(async () => ({ default: (await import('./turn-dialog.tsx')).TurnDialog }));

interface TurnQuestionsProps {
  readonly turn: TurnRecord;
  readonly of: Pick<WrittenReply, 'scenario' | 'lang'>;
  readonly acts: ReadonlyMap<string, ActText>;
  /** What the trainee has said was meant. */
  readonly objection: Objection | undefined;
  /** The reply's index among the inputs. */
  readonly input: number;
  readonly onObject: (objection: Objection) => void;
}

/** At a freely written turn: why was it read like this, and what was meant? The answers load when they are asked for. */
export function TurnQuestions({ turn, of, acts, objection, input, onObject }: TurnQuestionsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'why' | 'meant' | null>(null);
  const close = (): void => setOpen(null);
  const save = (said: Objection): void => {
    close();
    onObject(said);
  };
  const prev = turn.heard.map(({ text }) => text).join('\n');
  const read = [...new Set(heeded(turn.reading).observations.map(({ act }) => act))];
  return (
    <div className={styles.questions}>
      {objection && <ObjectionNote objection={objection} acts={acts} />}
      <div className={styles.row}>
        <Button look="quiet" className={styles.ask} onClick={() => setOpen('why')}>
          {t('why.ask')}
        </Button>
        <Button look="quiet" className={styles.ask} onClick={() => setOpen('meant')}>
          {t(objection ? 'meant.change' : 'meant.ask')}
        </Button>
      </div>
      <Suspense fallback={null}>
        {open !== null && (
          <TurnDialog
            open={open}
            why={{ reply: { ...of, text: turn.text, prev }, read, acts }}
            meant={{ text: turn.text, lang: of.lang, input, read, acts, objection, onSave: save }}
            onClose={close}
          />
        )}
      </Suspense>
    </div>
  );
}
