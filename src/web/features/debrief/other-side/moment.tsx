import { useTranslation } from 'react-i18next';
import type { Customer } from '../../../../core/persona/customer.ts';
import type { Lang } from '../../../../core/base/lang.ts';
import type { Persona } from '../../../../core/scenario/schema/persona-schema.ts';
import type { TurnRecord } from '../../../../core/session/state.ts';
import { htmlLang } from '../../../lib/i18n/html-lang.ts';
import { useLang } from '../../../lib/i18n/use-lang.ts';
import { MoodMark } from '../../../ui/mood-mark.tsx';
import styles from './other-side.module.css';

interface MomentProps {
  readonly turn: TurnRecord;
  readonly persona: Persona;
  readonly lang: Lang;
}

/** One turn as the customer lived it: said aloud, thought inside, heard, and thought then. */
export function Moment({ turn, persona, lang }: MomentProps) {
  const { t } = useTranslation();
  const { heard, customerBefore, customerAfter, text, input } = turn;
  const did =
    input.type === 'silence' || input.type === 'interrupt' || input.type === 'escalate'
      ? input.type
      : 'empty';
  return (
    <div className={styles.moment}>
      <p className={styles.who}>{t('other-side.said')}</p>
      {heard.map(({ line, text: words }) => (
        <p key={line} className={styles.aloud} lang={htmlLang(lang)}>
          {words}
        </p>
      ))}
      <Thought customer={customerBefore} persona={persona} />
      <p className={styles.who}>{t('other-side.heard')}</p>
      {text.trim() === '' ? (
        <p className={styles.hint}>{t(`did.${did}`)}</p>
      ) : (
        <p className={styles.reply} lang={htmlLang(lang)}>
          {text}
        </p>
      )}
      {customerAfter.state === customerBefore.state ? (
        <p className={styles.thought}>
          <MoodMark mood={customerAfter.mood} />
          {t(`other-side.same${moved(turn)}`)}
        </p>
      ) : (
        <Thought customer={customerAfter} persona={persona} />
      )}
      <Reasons turn={turn} />
    </div>
  );
}

/** Whether the same thought weighs more or less than before. */
function moved({ customerBefore, customerAfter }: TurnRecord): '-stronger' | '-lighter' | '' {
  const rise = customerAfter.context.tension - customerBefore.context.tension;
  if (rise === 0) return '';
  return rise > 0 ? '-stronger' : '-lighter';
}

/** What goes on inside. */
function Thought({ customer, persona }: { readonly customer: Customer; readonly persona: Persona }) {
  const page = useLang();
  const thought = persona.states[customer.state]?.thought[page];
  return (
    <p className={styles.thought}>
      <MoodMark mood={customer.mood} />
      {thought !== undefined && <q>{thought}</q>}
    </p>
  );
}

function Reasons({ turn }: Pick<MomentProps, 'turn'>) {
  const page = useLang();
  return turn.because.map((because) => (
    <p key={because[page]} className={styles.hint}>
      {because[page]}
    </p>
  ));
}
