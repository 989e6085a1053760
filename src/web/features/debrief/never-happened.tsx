import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleText } from '../../../contract/content.ts';
import type { Score } from '../../../core/score/score.ts';
import { Button } from '../../ui/button.tsx';
import { points } from '../../lib/study/points.ts';
import { Section } from './section.tsx';
import { callNotes } from './turn-notes.ts';
import styles from './never-happened.module.css';

/** Told without being asked for: more would be a list of faults. */
const SHOWN = 3;

interface NeverHappenedProps {
  readonly score: Score;
  readonly rules: ReadonlyMap<string, RuleText>;
}

/** What every call of this case needs and this one did not have in time: said of the call, not of any turn. */
export function NeverHappened({ score, rules }: NeverHappenedProps) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const notes = [...callNotes(score)].sort((a, b) => b.possible - a.possible);
  const visible = isWhole ? notes : notes.slice(0, SHOWN);
  if (notes.length === 0) return null;
  return (
    <Section title={t('debrief.never')}>
      <p className={styles.lead}>{t('debrief.never-lead', { count: notes.length })}</p>
      <ul className={styles.list}>
        {visible.map(({ rule, possible }) => (
          <li key={rule} className={styles.item}>
            <h3 className={styles.title}>{rules.get(rule)?.title ?? rule}</h3>
            <p>{rules.get(rule)?.change}</p>
            <p className={styles.worth}>{t('debrief.never-worth', { possible: points(possible) })}</p>
          </li>
        ))}
      </ul>
      {visible.length < notes.length && (
        <Button look="quiet" className={styles.more} onClick={() => setWhole(true)}>
          {t('debrief.more-notes', { count: notes.length - visible.length })}
        </Button>
      )}
    </Section>
  );
}
