import { overlaps, type Span } from '../base/span.ts';
import type { Demand } from '../scenario/schema/scenario-schema.ts';
import type { Notice } from '../scenario/vocabulary.ts';
import { UNNAMED, type CaseState } from './case-state.ts';
import { mentioned, observed, shows, unnoticed, wholeOf, type Noticed, type Scene } from './scene.ts';

/** The value of a `demand` mention whose words grant the demand outright. */
export const GRANTING = 1;

/** Demands granted, limited, or given in to after a limit. A limit said beside a grant binds later, but counts for nothing now. */
export function noticeDemands(scene: Scene, state: CaseState): Noticed {
  const notices: [Notice, Span][] = [];
  let after = state;
  for (const demand of demandsAt(scene, state)) {
    const granted = grants(scene, state, demand);
    const limit = limits(scene, state, demand);
    if (granted && demand.level === 'beyond') {
      notices.push(['demand-granted', granted]);
      if (state.limited.includes(demand.id)) notices.push(['limit-broken', granted]);
      after = { ...after, concessions: after.concessions + 1 };
    }
    if (limit && !after.limited.includes(demand.id))
      after = { ...after, limited: [...after.limited, demand.id] };
    if (limit && !granted) {
      notices.push(['demand-limited', limit]);
      after = { ...after, limits: after.limits + 1 };
    }
  }
  return { notices, after };
}

type Raised = Pick<Demand, 'id' | 'level'>;

/** The demands of the case, and one that a persona's own line has raised: always beyond what may be granted. */
function demandsAt({ file }: Scene, { openDemand }: CaseState): readonly Raised[] {
  const { demands } = file.scenario;
  return openDemand === UNNAMED ? [...demands, { id: UNNAMED, level: 'beyond' }] : demands;
}

function grants(scene: Scene, state: CaseState, demand: Raised): Span | undefined {
  const mentions = mentioned(scene.reading, 'demand', demand.id).filter(
    (mention) => mention.polarity === 'affirmed',
  );
  const outright = mentions.find((mention) => mention.value === GRANTING);
  if (outright && !shows(scene.reading, 'set-limit')) return outright;
  const promises = observed(scene.reading, 'overpromise');
  const about = promises.find((promise) => mentions.some((mention) => overlaps(mention, promise)));
  const isOfAnother = mentioned(scene.reading, 'demand').some((mention) => mention.id !== demand.id);
  return about ?? (state.openDemand === demand.id && !isOfAnother ? promises[0] : undefined);
}

/** A limit goes with the demand just raised, one that is spoken of, or one raised earlier that still waits for it. */
function limits(scene: Scene, state: CaseState, demand: Raised): Span | undefined {
  const isWaiting = state.demands.includes(demand.id) && !state.limited.includes(demand.id);
  const isMeant =
    isWaiting || state.openDemand === demand.id || mentioned(scene.reading, 'demand', demand.id).length > 0;
  return isMeant ? observed(scene.reading, 'set-limit')[0] : undefined;
}

/** A threat in the customer's last words: taken up, or passed over. */
export function noticeThreat(scene: Scene, state: CaseState): Noticed {
  if (state.openThreat === null) return unnoticed(state);
  const { reading } = scene;
  const calm = !shows(reading, 'rude', 'argue', 'order-calm', 'deflect', 'doubt', 'blame-customer');
  const taken =
    mentioned(reading, 'threat')[0] ??
    observed(reading, 'refer')[0] ??
    (shows(reading, 'name-feeling', 'own', 'apologise', 'inform', 'set-limit')
      ? observed(reading, 'offer', 'give-timeframe', 'own')[0]
      : undefined) ??
    (scene.escalated ? wholeOf(reading) : undefined);
  const notice: [Notice, Span] =
    calm && taken ? ['threat-answered', taken] : ['threat-ignored', wholeOf(reading)];
  return { notices: [notice], after: state };
}
