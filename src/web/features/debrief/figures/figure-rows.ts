import type { TFunction } from 'i18next';
import type { KpiSheet } from '../../../../core/session/kpi-sheet.ts';
import type { Figures } from './load-figures.ts';

/** One figure of a call, and how it is come by, in words. */
export interface FigureRow {
  readonly name: string;
  readonly value: string;
  readonly how: string;
}

/** The figures as the trade keeps them (coverage row G4.1). */
export function figureRows(
  { kpis, words }: Pick<Figures, 'kpis' | 'words'>,
  t: TFunction,
): readonly FigureRow[] {
  const yesNo = (isSo: boolean): string => t(isSo ? 'debrief.yes' : 'debrief.no');
  const { responseTime, handlingTime } = kpis;
  const values: Readonly<Record<string, string>> = {
    csat: `${kpis.csat} / 5`,
    'first-contact-resolution': yesNo(kpis.firstContactResolution),
    'handling-time': handlingTime === null ? t('figures.none') : clock(handlingTime),
    'response-time': responseTime ? spread(responseTime, t) : t('figures.none'),
    escalated: yesNo(kpis.escalated),
    'contacts-saved': t('figures.saved', { count: kpis.contactsSaved.length }),
  };
  const rows = Object.entries(values).map(([id, value]) => {
    const { name, how } = words.kpis[id] ?? { name: id, how: '' };
    const saved = id === 'contacts-saved' ? kpis.contactsSaved.map((contact) => words.saved[contact]) : [];
    return { name, value, how: [how, ...saved].join(' ') };
  });
  const replies = { name: t('figures.replies'), value: String(kpis.replies), how: t('figures.replies-how') };
  return [...rows, replies];
}

function spread({ mean, longest }: NonNullable<KpiSheet['responseTime']>, t: TFunction): string {
  return t('figures.mean', { mean: clock(mean), longest: clock(longest) });
}

/** Milliseconds as minutes and seconds. */
function clock(time: number): string {
  const seconds = Math.round(time / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
