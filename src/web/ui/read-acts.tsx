import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActId } from '../../core/base/acts.ts';
import type { Lang } from '../../core/base/lang.ts';
import type { Span } from '../../core/base/span.ts';
import type { Observation, Reading } from '../../core/base/reading.ts';
import { heeded } from '../../core/situation/heeded.ts';
import { htmlLang } from '../lib/i18n/html-lang.ts';
import type { ActText } from '../../contract/content.ts';
import { MarkedText } from './marked-text.tsx';
import styles from './read-acts.module.css';

/** Words shown without being asked for. */
const SHOWN = 3;

interface ReadActsProps {
  readonly text: string;
  readonly lang: Lang;
  readonly reading: Reading;
  readonly acts: ReadonlyMap<string, ActText>;
  /** Stretches to mark while no act is looked at. */
  readonly evidence?: readonly Span[];
}

/**
 * A reply with what was read in it: quiet words, each of which shows its stretch of the text and says what it is.
 * A fault that is not sure enough for customer and rules is not shown either.
 */
export function ReadActs({ text, lang, reading, acts, evidence = [] }: ReadActsProps) {
  const { observations } = heeded(reading);
  const { t } = useTranslation();
  const [shown, setShown] = useState<ActId | null>(null);
  const [isWhole, setWhole] = useState(false);
  const read = [...new Set(tellingFirst(observations).map(({ act }) => act))];
  const visible = isWhole ? read : read.slice(0, SHOWN);
  const hidden = read.length - visible.length;
  return (
    <>
      <p className={styles.text} lang={htmlLang(lang)}>
        <MarkedText text={text} spans={shown ? observations.filter(({ act }) => act === shown) : evidence} />
      </p>
      <div className={styles.acts} onMouseLeave={() => setShown(null)}>
        <span className={styles.lead}>{read.length > 0 ? t('read.lead') : t('read.nothing')}</span>
        {visible.map((act) => (
          <button
            key={act}
            type="button"
            className={styles.act}
            aria-pressed={shown === act}
            onClick={() => setShown(act)}
            onMouseEnter={() => setShown(act)}
            onFocus={() => setShown(act)}
            onBlur={() => setShown(null)}
          >
            {acts.get(act)?.name ?? act}
          </button>
        ))}
        {hidden > 0 && (
          <button type="button" className={styles.act} onClick={() => setWhole(true)}>
            {t('read.more', { count: hidden })}
          </button>
        )}
        {shown && <span className={styles.meaning}>{acts.get(shown)?.meaning}</span>}
      </div>
    </>
  );
}

/** What every call is full of tells least about this reply. */
const ROUTINE: ReadonlySet<ActId> = new Set(['greet', 'thank', 'ask-closed', 'confirm', 'inform', 'close']);

function tellingFirst(observations: readonly Observation[]): readonly Observation[] {
  const isRoutine = ({ act }: Observation): number => Number(ROUTINE.has(act));
  return [...observations].sort((a, b) => isRoutine(a) - isRoutine(b) || b.confidence - a.confidence);
}
