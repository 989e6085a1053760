import { useTranslation } from 'react-i18next';
import { Section } from '../section.tsx';
import { figureRows } from './figure-rows.ts';
import type { Figures } from './load-figures.ts';
import styles from './figures.module.css';

/** The call in figures, each with how it is come by. */
export function FiguresTable({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation();
  return (
    <Section title={t('figures.title')} id="figures">
      <dl className={styles.figures}>
        {figureRows(figures, t).map(({ name, value, how }) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
            <dd className={styles.how}>{how}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
