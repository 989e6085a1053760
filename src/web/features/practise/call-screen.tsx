import { useTranslation } from 'react-i18next';
import type { Objection } from '../../../core/session/objection.ts';
import type { Input } from '../../../core/situation/input.ts';
import type { CallTexts } from '../../lib/run/load-texts.ts';
import { useMedia } from '../../lib/use-media.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Announcer } from './announcer.tsx';
import { CallHeader } from './call-header.tsx';
import { useCallUi } from './call-ui.ts';
import { CasePanel } from './case-panel.tsx';
import { CoachPanel } from './coach-panel.tsx';
import { CoachStrip } from './coach-strip.tsx';
import { Composer } from './composer.tsx';
import { Conversation } from './conversation.tsx';
import { EscalationForm } from './escalation-form.tsx';
import { HangUpDialog } from './hang-up-dialog.tsx';
import { HiddenBand } from './hidden-band.tsx';
import { MoodBand } from './mood-band.tsx';
import { Ringing } from './ringing.tsx';
import type { Talk } from './talk.ts';
import styles from './call-screen.module.css';

interface CallScreenProps {
  readonly talk: Talk;
  readonly texts: CallTexts;
  readonly phase: 'ringing' | 'talking' | 'ended';
  readonly isKept: boolean;
  readonly onPickUp: () => void;
  readonly onAct: (input: Input) => void;
  readonly onTakeBack: (turn: number) => void;
  readonly onObject: (objection: Objection) => void;
}

/** The case, the conversation and the coach: three columns, two, or one with the others a thumb away. */
export function CallScreen(props: CallScreenProps) {
  const { talk, texts, phase, isKept, onPickUp, onAct, onTakeBack, onObject } = props;
  const { t } = useTranslation();
  const isWide = useMedia('(min-width: 75rem)');
  const isMiddle = useMedia('(min-width: 48rem)');
  const { sheet, openSheet, draft, setDraft } = useCallUi();
  const { lang, mode } = talk.stored.attempt;
  const { scenario } = talk.loaded.run.file;
  const isWriting = mode === 'free' && phase === 'talking';
  const onTake = (phrase: string): void => {
    setDraft(draft.trim() === '' ? phrase : `${draft.trimEnd()} ${phrase}`);
    openSheet(null);
  };
  const panels = {
    case: <CasePanel scenario={scenario} lang={lang} onAct={onAct} onTake={isWriting ? onTake : undefined} />,
    coach: <CoachPanel talk={talk} texts={texts} onAct={onAct} onObject={onObject} />,
  };
  const columns = { case: isMiddle, coach: isWide };
  const sheets = (['case', 'coach'] as const).filter((panel) => !columns[panel]);
  return (
    <div className={styles.screen}>
      <CallHeader talk={talk} sheets={sheets} isTalking={phase === 'talking'} />
      {talk.stored.coaching === 'coached' && phase !== 'ringing' ? (
        <MoodBand state={talk.state} />
      ) : (
        <HiddenBand isExam={talk.stored.coaching === 'exam'} />
      )}
      {!isKept && <p className={styles.warning}>{t('talk.not-kept')}</p>}
      <div className={styles.columns}>
        {columns.case && (
          <aside className={styles.side} aria-label={t('talk.sheet-case')} tabIndex={0}>
            {panels.case}
          </aside>
        )}
        <main className={styles.middle}>
          {phase === 'ringing' ? (
            <Ringing scenario={scenario} lang={lang} onPickUp={onPickUp} />
          ) : (
            <>
              <Conversation talk={talk} acts={texts.acts} onTakeBack={onTakeBack} />
              {!columns.coach && <CoachStrip talk={talk} texts={texts} />}
              <Composer talk={talk} phase={phase} onAct={onAct} />
              <Announcer talk={talk} texts={texts} />
            </>
          )}
        </main>
        {columns.coach && (
          <aside className={styles.side} aria-label={t('talk.sheet-coach')} tabIndex={0}>
            <h2 className={styles.heading}>{t('talk.sheet-coach')}</h2>
            {panels.coach}
          </aside>
        )}
      </div>
      {sheet && !columns[sheet] && (
        <Dialog shape="sheet" title={t(`talk.sheet-${sheet}`)} onClose={() => openSheet(null)}>
          {panels[sheet]}
        </Dialog>
      )}
      <CallDialogs onAct={onAct} />
    </div>
  );
}

function CallDialogs({ onAct }: Pick<CallScreenProps, 'onAct'>) {
  const { dialog, openDialog } = useCallUi();
  const close = (): void => openDialog(null);
  const then = (input: Input): void => {
    close();
    onAct(input);
  };
  if (dialog === 'escalate') {
    return <EscalationForm onClose={close} onSubmit={(form) => then({ type: 'escalate', form })} />;
  }
  if (dialog === 'hang-up')
    return <HangUpDialog onClose={close} onHangUp={() => then({ type: 'hang-up' })} />;
  return null;
}
