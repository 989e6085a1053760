import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import tableStyles from '../../ui/table.module.css';
import { MARKS, RunMark } from './run-mark.tsx';
import styles from './compare.module.css';

export interface CompareRow {
  readonly key: string;
  readonly name: string;
  /** One a run. */
  readonly cells: readonly ReactNode[];
  readonly isSum?: boolean;
}

interface CompareTableProps {
  readonly title: string;
  readonly rows: readonly CompareRow[];
  readonly runs: number;
}

/** Figures of several runs side by side; it scrolls by itself where the window is narrow. */
export function CompareTable({ title, rows, runs }: CompareTableProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <div className={tableStyles.scroll} tabIndex={0} role="group" aria-label={title}>
        <table className={tableStyles.table}>
          <thead>
            <tr>
              <th scope="col">{t('debrief.what')}</th>
              {MARKS.slice(0, runs).map((mark) => (
                <th key={mark} scope="col" className={tableStyles.number}>
                  <RunMark mark={mark} /> {mark.toUpperCase()}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, cells, isSum = false }) => (
              <tr key={key} className={isSum ? tableStyles.sum : undefined}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={index} className={tableStyles.number}>
                    {cell ?? '—'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
