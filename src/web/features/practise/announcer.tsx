import { useTranslation } from 'react-i18next';
import type { CallTexts } from '../../lib/run/load-texts.ts';
import { useSettings } from '../../lib/settings/settings.ts';
import type { Talk } from './talk.ts';
import { useFeedback } from './use-feedback.ts';

/** Says each new turn of the customer and its feedback to a screen reader, in the order in which one needs them. */
export function Announcer({ talk, texts }: { readonly talk: Talk; readonly texts: CallTexts }) {
  const { t } = useTranslation();
  const { turn, worked, change } = useFeedback(talk, texts);
  const said = (turn?.answer ?? talk.state.opening).map(({ text }) => text).join(' ');
  const isCoached = talk.stored.coaching === 'coached';
  const isTold = useSettings().feedback === 'at-once' && isCoached;
  return (
    <div className="visually-hidden" role="log" aria-live="polite" aria-label={t('talk.announcements')}>
      <p key={talk.state.turns.length}>
        {t('talk.customer-said', { said })}
        {isCoached && t('mood.now', { mood: t(`mood.${talk.state.customer.mood}`) })}
        {isTold && worked && ` ${worked.works}`}
        {isTold && change && ` ${change.change}`}
      </p>
    </div>
  );
}
