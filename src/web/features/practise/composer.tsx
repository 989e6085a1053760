import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { choicesFor } from '../../../core/session/choices.ts';
import type { Input } from '../../../core/situation/input.ts';
import { useMedia } from '../../lib/use-media.ts';
import { CallActions } from './call-actions.tsx';
import { ChoiceList } from './choice-list.tsx';
import { EndCard } from './end-card.tsx';
import { ReplyBox } from './reply-box.tsx';
import type { Talk } from './talk.ts';
import styles from './composer.module.css';

interface ComposerProps {
  readonly talk: Talk;
  readonly phase: 'talking' | 'ended';
  readonly onAct: (input: Input) => void;
}

/** The foot of the conversation: where the trainee answers, or the way on when it is over. */
export function Composer({ talk, phase, onAct }: ComposerProps) {
  const { t } = useTranslation();
  const { state, stored, loaded } = talk;
  const { lang, mode } = stored.attempt;
  const choices = useMemo(
    () => (mode === 'guided' ? choicesFor(loaded.run, state) : []),
    [mode, loaded, state],
  );
  const isCompact = useMedia('(max-width: 47.99rem), (max-height: 40rem)');
  const onChoose = useCallback((id: string) => onAct({ type: 'choice', id }), [onAct]);
  if (phase === 'ended') {
    return (
      <div className={styles.foot}>
        {state.result && <EndCard run={stored.id} ending={state.result.ending.class} />}
      </div>
    );
  }
  return (
    <div className={styles.foot}>
      {state.onHold && <p className={styles.hold}>{t('talk.on-hold')}</p>}
      {mode === 'guided' ? (
        <ChoiceList choices={choices} lang={lang} isCompact={isCompact} onChoose={onChoose} />
      ) : (
        <ReplyBox lang={lang} onSend={(text) => onAct({ type: 'reply', text })} />
      )}
      <CallActions isOnHold={state.onHold} onAct={onAct} />
    </div>
  );
}
