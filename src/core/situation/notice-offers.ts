import type { Span } from '../base/span.ts';
import { overlaps } from '../base/span.ts';
import type { CaseOption } from '../scenario/schema/scenario-schema.ts';
import type { Notice } from '../scenario/vocabulary.ts';
import { isWorkable, solvesRealNeed, type CaseFile } from './case-file.ts';
import type { CaseState } from './case-state.ts';
import { mentioned, observed, shows, type Noticed, type Scene } from './scene.ts';

/** At how many options in one reply a choice becomes a heap. */
const DUMP = 3;

/** Acts by which the agent sets something going. */
const SOLVING = ['offer', 'own', 'give-timeframe', 'redirect'] as const;

const NOTHING: ReadonlyMap<string, Span> = new Map();

/** Offers in a reply: which options they are and what each is worth in this run. */
export function noticeOffers(
  scene: Scene,
  state: CaseState,
): Noticed & { readonly options: ReadonlySet<string> } {
  const { reading } = scene;
  const referred = state.referred || scene.escalated || shows(reading, 'refer');
  const step = observed(reading, 'offer', 'give-timeframe', 'refer')[0] ?? followThrough(scene);
  const notices: [Notice, Span][] = step ? [['next-step', step]] : [];
  const after = referred === state.referred ? state : { ...state, referred };
  const found = mayOffer(reading) ? offeredOptions(scene) : NOTHING;
  if (found.size === 0) return { notices, options: new Set(), after };
  return weighOffers(scene, after, found, notices);
}

function weighOffers(
  { file, turn }: Scene,
  state: CaseState,
  found: ReadonlyMap<string, Span>,
  notices: [Notice, Span][],
): Noticed & { readonly options: ReadonlySet<string> } {
  let { pending } = state;
  for (const [id, span] of found) {
    const option = file.options.get(id);
    if (!option) notices.push(['offer-unlisted', span]);
    else {
      notices.push(
        ...worthOf(file, state, option, state.referred).map((notice): [Notice, Span] => [notice, span]),
      );
      if (isWorkable(file, option, state.referred) && !state.refused.includes(id)) pending = id;
    }
  }
  const listed = [...found.keys()].filter((id) => file.options.has(id));
  const last = [...found.values()].at(-1);
  if (last && listed.length >= DUMP) notices.push(['offer-dumped', last]);
  if (last && listed.length === 2) notices.push(['offer-compared', last]);
  const offered = [...state.offered, ...[...found.keys()].map((option) => ({ option, turn }))];
  return { notices, options: new Set(found.keys()), after: { ...state, offered, pending } };
}

function followThrough(scene: Scene): Span | undefined {
  return observed(scene.reading, 'own').find(
    (observation) => observation.attributes.kind === 'follow-through',
  );
}

/** Most replies offer nothing. */
function mayOffer(reading: Scene['reading']): boolean {
  return reading.mentions.length > 0 || shows(reading, 'offer');
}

type OfferScene = Pick<Scene, 'reading' | 'file'>;

/** Options offered in a reply with the words that offer them; one mentioned without being offered does not count. */
function offeredOptions({ reading, file }: OfferScene): Map<string, Span> {
  const found = namedOptions({ reading, file });
  for (const offer of observed(reading, 'offer')) {
    const named = offer.attributes.option;
    if (named !== undefined && named !== 'unlisted' && !found.has(named)) found.set(named, offer);
    const isListed = [...found.values()].some((span) => overlaps(span, offer));
    if (!isListed && found.size === 0) found.set('unlisted', offer);
  }
  if (found.size > 1) found.delete('unlisted');
  return found;
}

/** Options that are named in a reply that sets something going. */
function namedOptions({ reading, file }: OfferScene): Map<string, Span> {
  const found = new Map<string, Span>();
  if (observed(reading, ...SOLVING).length === 0 && !asksConsent(reading)) return found;
  for (const mention of mentioned(reading, 'option')) {
    if (mention.id === undefined || mention.polarity === 'negated' || !file.options.has(mention.id)) continue;
    if (!found.has(mention.id) && !isSaidBack(reading, mention)) found.set(mention.id, mention);
  }
  return found;
}

/** “The crew tomorrow at nine, is that all right?” offers; beside the customer’s own words it asks whether these were understood. */
function asksConsent(reading: Scene['reading']): boolean {
  return shows(reading, 'confirm') && !shows(reading, 'paraphrase');
}

/** “So you want the difference back?” says what the customer wants; it does not offer it. */
function isSaidBack(reading: Scene['reading'], mention: Span): boolean {
  const covers = (span: Span): boolean => overlaps(span, mention);
  return observed(reading, 'paraphrase').some(covers) && !observed(reading, ...SOLVING).some(covers);
}

function worthOf(file: CaseFile, state: CaseState, option: CaseOption, referred: boolean): Notice[] {
  if (state.refused.includes(option.id)) return ['offer-repeated'];
  if (file.blocked.has(option.id)) return ['offer-blocked'];
  const mayMake = option.authority === 'self' || (option.authority === 'supervisor' && referred);
  if (!mayMake) return ['offer-beyond'];
  if (!solvesRealNeed(file, option)) return ['offer-weak'];
  const left = [...file.options.values()].filter(
    (other) => isWorkable(file, other, true) && !state.refused.includes(other.id),
  );
  const best = Math.max(...left.map((other) => other.gain));
  return option.gain === best ? ['offer-workable', 'offer-best'] : ['offer-workable'];
}
