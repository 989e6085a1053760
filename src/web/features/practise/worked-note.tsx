import { useTranslation } from 'react-i18next';
import type { RuleText } from '../../../contract/content.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './notes.module.css';

/** What worked in the turn. */
export function WorkedNote({ text }: { readonly text: RuleText }) {
  const { t } = useTranslation();
  return (
    <section className={styles.worked}>
      <h3 className={styles.head}>
        <Icon name="works" />
        <span className="visually-hidden">{t('coach.worked')}</span>
        {text.title}
      </h3>
      <p>{text.works}</p>
    </section>
  );
}
