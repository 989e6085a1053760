import type { TFunction } from 'i18next';
import type { Lang } from '../../../../core/base/lang.ts';
import type { Result } from '../../../../core/session/result.ts';
import type { Review } from '../../../../core/session/review.ts';
import type { CallTexts } from '../../../lib/run/load-texts.ts';
import type { Figures } from '../figures/load-figures.ts';
import type { Debriefing } from '../load-debrief.ts';

/** All that a report is made of. */
export interface ReportSource {
  readonly debriefing: Debriefing;
  readonly result: Result;
  readonly texts: CallTexts;
  readonly figures: Figures;
  readonly review: Review;
  /** The language of the page. */
  readonly lang: Lang;
  readonly t: TFunction;
}
