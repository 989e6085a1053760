import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActText } from '../../contract/content.ts';
import { ACT_IDS, type ActId } from '../../core/base/acts.ts';
import type { Span } from '../../core/base/span.ts';
import { htmlLang } from '../lib/i18n/html-lang.ts';
import { useLang } from '../lib/i18n/use-lang.ts';
import { explainTurn, type WrittenReply } from '../lib/run/turn-explainer.ts';
import { useLoad } from '../lib/use-load.ts';
import { ActReasons } from './act-reasons.tsx';
import { Dialog } from './dialog.tsx';
import { LoadProblem } from './load-problem.tsx';
import { Loading } from './loading.tsx';
import { MarkedText } from './marked-text.tsx';
import { toldReasons } from './told-reasons.ts';
import { uniteSpans } from './unite-spans.ts';
import styles from './why-read.module.css';
import saidStyles from './said.module.css';

interface WhyReadProps {
  readonly reply: WrittenReply;
  /** What was read at the time. */
  readonly read: readonly ActId[];
  readonly acts: ReadonlyMap<string, ActText>;
  readonly onClose: () => void;
}

/** Why a reply was read as it was: for one act at a time, what spoke for it and what against it. */
export function WhyRead({ reply, read, acts, onClose }: WhyReadProps) {
  const { t } = useTranslation();
  const page = useLang();
  const { scenario, lang, text, prev } = reply;
  const load = useCallback(
    () => explainTurn({ scenario, lang, text, prev }, page),
    [scenario, lang, text, prev, page],
  );
  const explained = useLoad(load);
  const [act, setAct] = useState<ActId>(read[0] ?? ACT_IDS[0]);
  const [marks, setMarks] = useState<readonly Span[] | null>(null);
  const choose = (next: ActId): void => {
    setAct(next);
    setMarks(null);
  };
  const explanation =
    explained.status === 'ready' ? explained.value.acts.find((one) => one.act === act) : undefined;
  const told = useMemo(() => explanation && toldReasons(text, explanation), [text, explanation]);
  return (
    <Dialog title={t('why.title')} onClose={onClose}>
      <div className={styles.why}>
        <p className={saidStyles.said} lang={htmlLang(lang)}>
          <MarkedText text={text} spans={uniteSpans(marks ?? told?.marks ?? [])} />
        </p>
        <label className={styles.choice}>
          <span>{t('why.choose')}</span>
          <select
            value={act}
            onChange={(event) => {
              const next = ACT_IDS.find((one) => one === event.currentTarget.value);
              if (next) choose(next);
            }}
          >
            <ActOptions label={t('why.read')} options={read} acts={acts} />
            <ActOptions
              label={t('why.not-read')}
              options={ACT_IDS.filter((one) => !read.includes(one))}
              acts={acts}
            />
          </select>
        </label>
        {explained.status === 'loading' && <Loading />}
        {explained.status === 'failed' && <LoadProblem error={explained.error} onRetry={explained.retry} />}
        {explained.status === 'ready' && explanation && told && (
          <ActReasons
            key={act}
            text={text}
            name={acts.get(act)?.name ?? act}
            explanation={explanation}
            told={told}
            wasRead={read.includes(act)}
            words={explained.value.words}
            onMark={setMarks}
          />
        )}
      </div>
    </Dialog>
  );
}

interface ActOptionsProps {
  readonly label: string;
  readonly options: readonly ActId[];
  readonly acts: ReadonlyMap<string, ActText>;
}

function ActOptions({ label, options, acts }: ActOptionsProps) {
  if (options.length === 0) return null;
  return (
    <optgroup label={label}>
      {options.map((act) => (
        <option key={act} value={act}>
          {acts.get(act)?.name ?? act}
        </option>
      ))}
    </optgroup>
  );
}
