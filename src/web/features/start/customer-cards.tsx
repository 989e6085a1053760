import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonaCard } from '../../../contract/content.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import { ANYBODY } from './anybody.ts';
import styles from './customer-cards.module.css';

interface CustomerCardsProps {
  readonly personas: readonly PersonaCard[];
  readonly chosen: string;
  readonly onChoose: (persona: string) => void;
}

/** Who is on the line: one of the customers, or whoever comes. */
export function CustomerCards({ personas, chosen, onChoose }: CustomerCardsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const cards = [
    ...personas.map(({ id, name, about }) => ({ id, name: name[lang], about: about[lang] })),
    { id: ANYBODY, name: t('customer.any'), about: t('customer.any-about') },
  ];
  const group = useId();
  return (
    <fieldset>
      <legend className={styles.legend}>{t('customer.choose')}</legend>
      <div className={styles.cards}>
        {cards.map(({ id, name, about }) => (
          <label key={id} className={styles.card}>
            <input
              className={styles.input}
              type="radio"
              name={group}
              checked={chosen === id}
              onChange={() => onChoose(id)}
            />
            <span className={styles.body}>
              <span className={styles.name}>{name}</span>
              <span className={styles.about}>{about}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
