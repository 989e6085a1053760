import { useTranslation } from 'react-i18next';
import type { RuleText } from '../../../contract/content.ts';
import type { LedgerRow } from '../../../core/score/ledger-row.ts';
import type { Score } from '../../../core/score/score.ts';
import { points } from '../../lib/study/points.ts';
import styles from '../../ui/table.module.css';
import ledgerStyles from './ledger.module.css';

interface LedgerProps {
  readonly score: Score;
  readonly rules: ReadonlyMap<string, RuleText>;
}

/** The account of the run: every row, and their sum. */
export function Ledger({ score, rules }: LedgerProps) {
  const { t } = useTranslation();
  const name = (row: LedgerRow): string => {
    if (row.kind === 'earned' || row.kind === 'deducted')
      return rules.get(row.rule ?? '')?.title ?? row.rule ?? '';
    return t(`debrief.row-${row.kind}`);
  };
  const where = ({ finding }: LedgerRow): string => {
    const found = finding === null ? undefined : score.findings[finding];
    if (!found) return '';
    if (found.note) return t('debrief.in-note');
    return found.never ? t('debrief.whole-call') : String(found.turn);
  };
  return (
    <details className={ledgerStyles.ledger}>
      <summary className={ledgerStyles.title}>
        <h2>{t('debrief.ledger')}</h2>
      </summary>
      <p className={ledgerStyles.lead}>{t('debrief.ledger-lead')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('debrief.what')}</th>
            <th scope="col" className={styles.number}>
              {t('debrief.where')}
            </th>
            <th scope="col" className={styles.number}>
              {t('debrief.points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {score.ledger.map((row, index) => (
            <tr key={index}>
              <th scope="row">{name(row)}</th>
              <td className={styles.number}>{where(row)}</td>
              <td className={styles.number}>
                {points(row.points)}
                {row.possible !== undefined && (
                  <span className={styles.of}>{t('debrief.of', { possible: points(row.possible) })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('debrief.sum')}
            </th>
            <td className={styles.number}>{points(score.hundredths)}</td>
          </tr>
          <tr>
            <th scope="row" colSpan={2}>
              {t('debrief.floor')}
            </th>
            <td className={styles.number}>{score.total}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
}
