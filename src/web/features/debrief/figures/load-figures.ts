import type { Lang } from '../../../../core/base/lang.ts';
import type { Par } from '../../../../core/scenario/schema/par-schema.ts';
import { kpiSheet, type KpiSheet } from '../../../../core/session/kpi-sheet.ts';
import type { KpiWords } from '../../../../core/session/kpi-words/kpi-words.ts';
import { contentUrls } from '../../../lib/content/content-urls.ts';
import { fetchContent } from '../../../lib/content/fetch-content.ts';
import type { Debriefing } from '../load-debrief.ts';
import { wayOf, type Way } from './way-of.ts';

/** The figures of a call that is over, with the words that tell how they are come by. */
export interface Figures {
  readonly kpis: KpiSheet;
  readonly words: KpiWords;
  /** Null where there is no estimate for this call. */
  readonly way: Way | null;
}

/** `page`: the language of the words. The call must be over. Rejects with a ContentError. */
export async function loadFigures({ stored, loaded, state }: Debriefing, page: Lang): Promise<Figures> {
  const { scenario } = stored.attempt;
  const [words, par] = await Promise.all([
    fetchContent<KpiWords>(contentUrls.kpis(page)),
    // Without estimates, or without a network, the debrief is what it is without them.
    fetchContent<Par>(contentUrls.par(scenario)).catch(() => null),
  ]);
  return { kpis: kpiSheet(loaded.run, state), words, way: par && wayOf(par, loaded.run, state) };
}
