import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../lib/settings/settings.ts';
import { CustomerTurn } from './customer-turn.tsx';
import type { Talk } from './talk.ts';
import { TraineeTurn } from './trainee-turn.tsx';
import { useNewestInSight } from './use-newest-in-sight.ts';
import type { ActText } from '../../../contract/content.ts';
import styles from './conversation.module.css';

interface ConversationProps {
  readonly talk: Talk;
  readonly acts: ReadonlyMap<string, ActText>;
  readonly onTakeBack: (turn: number) => void;
}

/** All that was said so far; the newest stays in sight. */
export function Conversation({ talk, acts, onTakeBack }: ConversationProps) {
  const { t } = useTranslation();
  const { state, stored } = talk;
  const { lang } = stored.attempt;
  const isCoached = stored.coaching === 'coached';
  const isRead = useSettings().feedback !== 'debrief' && isCoached;
  const list = useNewestInSight(state.turns.length);
  const first = state.turns[0]?.customerBefore ?? state.customer;
  return (
    <ol ref={list} className={styles.turns} aria-label={t('talk.conversation')} tabIndex={0}>
      <CustomerTurn said={state.opening} lang={lang} mood={isCoached ? first.mood : null} />
      {state.turns.map((turn) => (
        <Fragment key={turn.index}>
          <TraineeTurn {...{ turn, lang, acts, isCoached, isRead, onTakeBack }} />
          <CustomerTurn said={turn.answer} lang={lang} mood={isCoached ? turn.customerAfter.mood : null} />
        </Fragment>
      ))}
    </ol>
  );
}
