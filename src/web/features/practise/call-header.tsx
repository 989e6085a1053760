import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLang } from '../../lib/i18n/use-lang.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CallClock } from './call-clock.tsx';
import { useCallUi } from './call-ui.ts';
import { SoundControl } from './sound-control.tsx';
import type { Talk } from './talk.ts';
import styles from './call-header.module.css';

interface CallHeaderProps {
  readonly talk: Talk;
  /** Panels that have no column of their own. */
  readonly sheets: readonly ('case' | 'coach')[];
  readonly isTalking: boolean;
}

/** Which call this is, the clock, and what is one tap away. */
export function CallHeader({ talk, sheets, isTalking }: CallHeaderProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { openSheet } = useCallUi();
  const { stored, loaded } = talk;
  const title = loaded.run.file.scenario.title[lang];
  const isExam = stored.coaching === 'exam';
  return (
    <header className={styles.header}>
      <Link href="/" className={styles.back} aria-label={t('talk.leave')} title={t('talk.leave')}>
        <Icon name="back" />
      </Link>
      <PageHeading title={title} className={styles.title} takesFocus={false} />
      <p className={styles.about}>
        {isExam ? t('coaching.exam') : loaded.run.player.persona.name[lang]}
        {' · '}
        {t(`channel.${loaded.run.file.scenario.channel}`)}
        {' · '}
        {loaded.run.rubric.name[lang]}
        {isTalking && loaded.run.pace !== 'untimed' && (
          <>
            {' · '}
            <CallClock zero={talk.zero} />
          </>
        )}
      </p>
      <div className={styles.tools}>
        {sheets.map((sheet) => (
          <Button key={sheet} look="quiet" icon={sheet} onClick={() => openSheet(sheet)}>
            {t(`talk.sheet-${sheet}`)}
          </Button>
        ))}
        <SoundControl />
      </div>
    </header>
  );
}
