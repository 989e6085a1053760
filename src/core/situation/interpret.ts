import type { Span } from '../base/span.ts';
import type { Notice } from '../scenario/vocabulary.ts';
import type { CaseState } from './case-state.ts';
import { noticeApology, noticeForm } from './notice-form.ts';
import { noticeDemands, noticeThreat } from './notice-limits.ts';
import { noticeCue, noticeNeed } from './notice-need.ts';
import { noticeOffers } from './notice-offers.ts';
import { noticeSample } from './notice-sample.ts';
import { noticeFault, noticeFigures, noticeTimes } from './notice-truth.ts';
import type { Noticed, Scene } from './scene.ts';

/** Notices with the stretch of the reply that shows each, and the case after the reply. */
export interface Interpretation {
  readonly notices: ReadonlyMap<Notice, Span>;
  readonly options: ReadonlySet<string>;
  readonly after: CaseState;
}

/** What the customer makes of a reply: pure, and the only place where Reading and case meet. */
export function interpret(scene: Scene): Interpretation {
  const notices = new Map<Notice, Span>();
  let after = scene.before;
  const take = (noticed: Noticed): void => {
    after = noticed.after;
    for (const [notice, span] of noticed.notices) if (!notices.has(notice)) notices.set(notice, span);
  };
  const offers = noticeOffers(scene, after);
  take(offers);
  take(noticeDemands(scene, after));
  take(noticeThreat(scene, after));
  take(noticeNeed(scene, after, offers.options));
  take(noticeCue(scene, after));
  take(noticeTimes(scene, after));
  take(noticeFigures(scene, after));
  take(noticeFault(scene, after));
  take(noticeApology(scene, after));
  take(noticeForm(scene, after));
  take(noticeSample(scene, after));
  return { notices, options: offers.options, after };
}
