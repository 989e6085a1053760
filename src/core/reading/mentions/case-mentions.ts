import type { Found } from '../../language/phrase-book.ts';
import type { CaseMeaning } from '../case-index.ts';
import type { Draft } from './draft.ts';
import type { Figure, FigureFinder } from './figures.ts';
import { isExempt } from './exempt.ts';
import { isGranted, type GrantContext } from './grants.ts';

/** The value of a `demand` mention whose words promise it outright. */
const GRANTING = 1;

/** What one offers or grants is denied within its own words too (he will not be removed); a cue taken up is not. */
const HAS_SIDES: ReadonlySet<CaseMeaning['kind']> = new Set(['option', 'demand', 'threat']);

/**
 * What is found of the case as mentions: facts with their figures, demands with whether they are promised, forbidden
 * words where nothing exempts them.
 */
export function caseMentions(
  found: readonly Found<CaseMeaning>[],
  context: GrantContext,
  figureFor: FigureFinder,
): readonly Draft[] {
  return found.flatMap(({ means, start, end, parts }): Draft[] => {
    const { kind, id, grants, figure, grave } = means;
    if (kind === 'term' || kind === 'relay') return [];
    const draft: Draft = {
      kind,
      start,
      end,
      ...(id !== undefined && { id }),
      ...(parts && HAS_SIDES.has(kind) && { parts }),
    };
    if (grave !== undefined)
      return isExempt(draft, means.except ?? [], context) ? [] : [{ ...draft, value: grave }];
    if (grants === true) return [isGranted(draft, context) ? { ...draft, value: GRANTING } : draft];
    const told = figure && figureFor({ start, end, figure });
    return [told ? withFigure(draft, told) : draft];
  });
}

/** A fact told reaches from its words to its figure: that is what one has to see to judge it. */
function withFigure(draft: Draft, { start, end, value }: Figure): Draft {
  return { ...draft, value, start: Math.min(draft.start, start), end: Math.max(draft.end, end) };
}
