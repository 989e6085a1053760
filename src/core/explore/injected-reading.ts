import type { ActId } from '../base/acts.ts';
import type { Lang } from '../base/lang.ts';
import type { Mention, Observation, Reading } from '../base/reading.ts';
import type { InjectedReading } from '../scenario/schema/walk-schema.ts';

/** What is injected is certain. */
const CERTAIN = 1000;

/**
 * A Reading that shows given acts, for walks and bots. It belongs to `text`, whose words carry nothing: every act and
 * mention spans the whole of it, so that what overlaps in a reply overlaps here.
 */
export function injectedReading({ acts, mentions }: InjectedReading, text: string, lang: Lang): Reading {
  const span = { start: 0, end: Math.max(1, text.length) };
  return {
    observations: acts.map((act) => observation(act, span)),
    mentions: mentions.map(({ kind, id, value, negated }): Mention => ({
      kind,
      ...(id !== undefined && { id }),
      ...(value !== undefined && { value }),
      polarity: negated ? 'negated' : 'affirmed',
      ...span,
    })),
    form: { chars: span.end, clauses: 1, lang, address: 'none' },
    coherence: { level: 'fine', confidence: CERTAIN },
    fingerprint: [],
  };
}

type InjectedAct = InjectedReading['acts'][number];

function observation(
  injected: InjectedAct,
  span: { readonly start: number; readonly end: number },
): Observation {
  const { act, ...attributes }: Exclude<InjectedAct, ActId> =
    typeof injected === 'string' ? { act: injected } : injected;
  const { formulaic, kind, severe, option } = attributes;
  return {
    act,
    ...span,
    confidence: CERTAIN,
    attributes: {
      ...(formulaic !== undefined && { formulaic }),
      ...(kind !== undefined && { kind }),
      ...(severe !== undefined && { severe }),
      ...(option !== undefined && { option }),
    },
  };
}
