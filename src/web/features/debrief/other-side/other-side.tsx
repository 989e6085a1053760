import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withTurnNote } from '../../../../core/session/review.ts';
import type { Result } from '../../../../core/session/result.ts';
import { tensionsOf } from '../../../lib/run/tensions-of.ts';
import { Button } from '../../../ui/button.tsx';
import { LineDot } from '../../../ui/line-dot.tsx';
import { SteadyLine } from '../../../ui/steady-line.tsx';
import type { Debriefing } from '../load-debrief.ts';
import { Section } from '../section.tsx';
import type { KeptReview } from '../use-review.ts';
import { AfterTheCall } from './after-the-call.tsx';
import { Moment } from './moment.tsx';
import { ReviewField } from './review-field.tsx';
import styles from './other-side.module.css';

interface OtherSideProps {
  readonly debriefing: Debriefing;
  readonly result: Result;
  readonly kept: KeptReview;
}

/** The call once more, seen from the customer's side, one moment at a time (coverage rows T5, T12, T13). */
export function OtherSide(props: OtherSideProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t('other-side.title')} id="other-side" isForScreen>
      {isOpen ? (
        <Walk {...props} />
      ) : (
        <>
          <p className={styles.lead}>{t('other-side.lead')}</p>
          <Button className={styles.start} icon="next" onClick={() => setOpen(true)}>
            {t('other-side.start')}
          </Button>
        </>
      )}
    </Section>
  );
}

function Walk({ debriefing, result, kept }: OtherSideProps) {
  const { t } = useTranslation();
  const { state, stored, loaded } = debriefing;
  const { persona } = loaded.run.player;
  const [place, setPlace] = useState(0);
  const [hasSaid, setSaid] = useState(false);
  const onReview: KeptReview['onReview'] = (change) => {
    setSaid(true);
    kept.onReview(change);
  };
  const heading = useRef<HTMLHeadingElement>(null);
  // The keyboard and the screen reader go along.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [place]);
  const turn = state.turns[place];
  const tensions = tensionsOf(state).slice(0, Math.min(place + 2, state.turns.length + 1));
  return (
    <div className={styles.walk}>
      <SteadyLine className={styles.line} tensions={tensions} turns={state.turns.length} height={110}>
        <LineDot
          turn={tensions.length - 1}
          tension={tensions.at(-1) ?? 0}
          turns={state.turns.length}
          look="now"
        />
      </SteadyLine>
      <h3 ref={heading} tabIndex={-1}>
        {turn ? t('other-side.moment', { turn: turn.index, of: state.turns.length }) : t('other-side.after')}
      </h3>
      {turn ? (
        <>
          <Moment turn={turn} persona={persona} lang={stored.attempt.lang} />
          <ReviewField
            key={turn.index}
            label={t('other-side.pause')}
            hint={t('other-side.pause-hint')}
            value={kept.review.notes?.find((note) => note.turn === turn.index)?.text ?? ''}
            onKeep={(text) => onReview((review) => withTurnNote(review, { turn: turn.index, text }))}
          />
        </>
      ) : (
        <AfterTheCall result={result} kept={{ ...kept, onReview }} />
      )}
      <div className={styles.buttons}>
        {turn && (
          <Button look="primary" icon="next" onClick={() => setPlace(place + 1)}>
            {t('other-side.next')}
          </Button>
        )}
        {place > 0 && (
          <Button look="quiet" onClick={() => setPlace(place - 1)}>
            {t('other-side.back')}
          </Button>
        )}
      </div>
      {/* Below the buttons: what is kept when they are pressed must not move them from under the pointer. */}
      <div role="status" className={styles.hint}>
        {kept.problem ?? (hasSaid && kept.isKept && t('other-side.kept'))}
      </div>
    </div>
  );
}
