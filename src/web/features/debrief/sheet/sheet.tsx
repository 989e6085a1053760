import { useTranslation } from 'react-i18next';
import type { RuleText } from '../../../../contract/content.ts';
import { points } from '../../../lib/study/points.ts';
import tableStyles from '../../../ui/table.module.css';
import { Section } from '../section.tsx';
import type { SheetLine } from './sheet-lines.ts';
import styles from './sheet.module.css';

interface SheetProps {
  readonly lines: readonly SheetLine[];
  /** Rules whose grave faults failed the run. */
  readonly vetoes: readonly string[];
  readonly rules: ReadonlyMap<string, RuleText>;
}

/** The deduction sheet as an inspector fills it in. */
export function Sheet({ lines, vetoes, rules }: SheetProps) {
  const { t } = useTranslation();
  const title = (rule: string): string => rules.get(rule)?.title ?? rule;
  return (
    <Section title={t('sheet.title')} id="sides">
      <p className={styles.lead}>{t('sheet.lead')}</p>
      <div className={tableStyles.scroll} tabIndex={0} role="group" aria-label={t('sheet.title')}>
        <table className={tableStyles.table}>
          <thead>
            <tr>
              <th scope="col">{t('sheet.item')}</th>
              {(['full', 'lost', 'left'] as const).map((column) => (
                <th key={column} scope="col" className={tableStyles.number}>
                  {t(`sheet.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, name, worth, lost, notes }) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  <ul className={styles.notes}>
                    {notes.length === 0 && <li>{t('sheet.none')}</li>}
                    {notes.map(({ rule, count, lost: cost }) => (
                      <li key={rule}>
                        {count > 1 ? t('sheet.note', { title: title(rule), count }) : title(rule)}{' '}
                        {points(0 - cost)}
                      </li>
                    ))}
                  </ul>
                </th>
                <td className={tableStyles.number}>{points(worth)}</td>
                <td className={tableStyles.number}>{points(0 - lost)}</td>
                <td className={tableStyles.number}>{points(worth - lost)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {vetoes.length > 0 && (
        <p className={styles.veto}>{t('sheet.veto', { rules: vetoes.map(title).join(t('list.and')) })}</p>
      )}
    </Section>
  );
}
