import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TurnRecord } from '../../../core/session/state.ts';
import { htmlLang } from '../../lib/i18n/html-lang.ts';
import type { CallTexts } from '../../lib/run/load-texts.ts';
import { Button } from '../../ui/button.tsx';
import { MoodMark } from '../../ui/mood-mark.tsx';
import { anotherWay } from './another-way.ts';
import { ChangeSentence } from './change-sentence.tsx';
import type { Debriefing } from './load-debrief.ts';
import styles from './better-turn.module.css';

interface BetterTurnProps {
  readonly debriefing: Debriefing;
  readonly turn: TurnRecord;
  readonly texts: CallTexts;
}

/** On demand: a better wording for this very turn, and the smallest change that would have helped. */
export function BetterTurn(props: BetterTurnProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.better}>
      <Button
        look="quiet"
        icon="coach"
        className={styles.open}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('turn.better')}
      </Button>
      {isOpen && <Ways {...props} />}
    </div>
  );
}

function Ways({ debriefing, turn, texts }: BetterTurnProps) {
  const { t } = useTranslation();
  const { change, wording, examples } = useMemo(
    () => anotherWay(debriefing, turn, texts),
    [debriefing, turn, texts],
  );
  const lang = htmlLang(debriefing.stored.attempt.lang);
  if (!change && !wording && examples.length === 0) return <p>{t('turn.best')}</p>;
  return (
    <div className={styles.ways}>
      {wording && (
        <section className={styles.way}>
          <h4 className={styles.title}>{t('turn.wording')}</h4>
          <p className={styles.words} lang={lang}>
            {wording.text}
          </p>
          <p className={styles.effect}>
            <MoodMark mood={wording.mood} />
            {t('turn.effect', { to: wording.tension, from: turn.customerAfter.context.tension })}
          </p>
        </section>
      )}
      {examples.length > 0 && (
        <section className={styles.way}>
          <h4 className={styles.title}>{t('turn.examples')}</h4>
          <ul className={styles.examples} lang={lang}>
            {examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        </section>
      )}
      {change && (
        <section className={styles.way}>
          <h4 className={styles.title}>{t('turn.smallest')}</h4>
          <ChangeSentence change={change} debriefing={debriefing} acts={texts.acts} isHere />
        </section>
      )}
    </div>
  );
}
