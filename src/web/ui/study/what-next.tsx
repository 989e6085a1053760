import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { loadStudy, type Study } from '../../lib/study/load-study.ts';
import { useLoad } from '../../lib/use-load.ts';
import { DueAgain } from './due-again.tsx';
import { PauseNote } from './pause-note.tsx';
import { TrainSide } from './train-side.tsx';
import styles from './study.module.css';

interface WhatNextProps {
  /** The case and customer at hand, whose next date is told; without it, all of them. */
  readonly task?: { readonly scenario: string; readonly persona: string };
}

/** What would help most next: a pause, the weakest side, and when to come back to what was practised. */
export function WhatNext({ task }: WhatNextProps) {
  const { t } = useTranslation();
  const study = useLoad(useCallback(() => loadStudy(), []));
  // What cannot be had now is not missed: the page stands without it.
  if (study.status !== 'ready' || isEmpty(study.value)) return null;
  const { isPause, weak, training, due, catalogue, now } = study.value;
  const shown = task
    ? due.filter(({ scenario, persona }) => scenario === task.scenario && persona === task.persona)
    : due;
  return (
    <section className={styles.section} aria-labelledby="next">
      <h2 id="next">{t('next.title')}</h2>
      <div className={styles.parts}>
        {isPause && <PauseNote />}
        {weak && training && <TrainSide weak={weak} training={training} catalogue={catalogue} />}
        {!weak && <p className={styles.part}>{t('next.all-steady')}</p>}
        {shown.length > 0 && <DueAgain due={shown} now={now} />}
      </div>
    </section>
  );
}

function isEmpty({ graded, isPause }: Study): boolean {
  return graded.length === 0 && !isPause;
}
