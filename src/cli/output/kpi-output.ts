import type { ResultOutput } from '../../contract/cli-output.ts';
import { kpiSheet } from '../../core/session/kpi-sheet.ts';
import type { KpiWords } from '../../core/session/kpi-words/kpi-words.ts';
import type { Run } from '../../core/session/run.ts';
import type { SessionState } from '../../core/session/state.ts';

/** The KPIs of a call as the outside sees them: reasons with their words. */
export function kpiOutput(run: Run, state: SessionState, words: KpiWords): ResultOutput['kpis'] {
  const { csatReasons, contactsSaved, responseTime, ...kpis } = kpiSheet(run, state);
  return {
    ...kpis,
    csatReasons: csatReasons.map((id) => ({ id, words: words.csat[id] })),
    responseTime: responseTime && { ...responseTime },
    contactsSaved: contactsSaved.map((id) => ({ id, words: words.saved[id] })),
  };
}
