import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActId } from '../../src/core/base/acts.ts';
import { present } from '../../src/core/base/invariant.ts';
import { castPersona, respond } from '../../src/core/persona/respond.ts';
import type { TurnFacts } from '../../src/core/persona/machine.ts';
import { BEATS, type Notice } from '../../src/core/scenario/vocabulary.ts';
import { flagshipContent } from '../support/flagship.ts';

const { personas } = await flagshipContent();

/** What may come along with a reply that names the feeling and pulls to the urgent need. */
const COMPANIONS: readonly Notice[] = [
  'summary-missed',
  'trouble-missed',
  'trouble-caught',
  'grievance-hit',
  'threat-ignored',
  'threat-answered',
  'offer-workable',
  'offer-blocked',
  'offer-weak',
  'offer-repeated',
  'apology-worn',
  'time-kept',
];
const KIND_ACTS: readonly ActId[] = ['apologise', 'own', 'paraphrase', 'offer', 'confirm'];

const level = fc.integer({ min: 0, max: 4 });
const standing = fc.record({
  tension: fc.integer({ min: 0, max: 20 }).map((steps) => steps * 5),
  trust: level,
  heard: level,
  expectation: level,
  patience: fc.integer({ min: 1, max: 4 }),
});
const turn = fc.record({
  notices: fc.subarray([...COMPANIONS]),
  acts: fc.subarray([...KIND_ACTS]),
  beat: fc.constantFrom(...BEATS),
  number: fc.integer({ min: 1, max: 13 }),
  pending: fc.boolean(),
  need: fc.constantFrom('met' as const, 'unmet' as const),
  stayed: fc.integer({ min: 0, max: 5 }),
});

type Said = typeof turn extends fc.Arbitrary<infer T> ? T : never;

function factsOf(persona: string, said: Said): TurnFacts {
  return {
    moment: {
      acts: new Set<ActId>(['name-feeling', 'redirect', ...said.acts]),
      notices: new Set<Notice>(['need-pulled', 'feeling-and-pull', ...said.notices]),
      mentions: new Set(['need']),
      input: 'reply',
      options: new Set(),
      beats: new Set([said.beat]),
    },
    previous: null,
    tally: { turn: said.number, demands: 1, threats: 0, limits: 0, concessions: 0, refused: 0 },
    raised: new Set(),
    pending: said.pending,
    need: said.need,
    customer: null,
    ending: null,
    persona,
    truth: {},
    pace: 'untimed',
  };
}

describe.each(personas)('$id', (persona) => {
  const player = castPersona(persona);
  const states = Object.keys(persona.states).filter((name) => !persona.states[name]?.final);

  it.each(states)('never punishes a feeling named and a pull to the need in one breath (%s)', (state) => {
    fc.assert(
      fc.property(standing, turn, (context, said) => {
        const mood = present(persona.states[state], 'the state exists').mood;
        const before = { state, mood, context, stayed: said.stayed, final: null };
        const { customer } = respond(player, before, factsOf(persona.id, said));
        expect(customer.context.tension).toBeLessThanOrEqual(context.tension);
        expect(customer.context.trust).toBeGreaterThanOrEqual(context.trust);
        expect(customer.context.heard).toBeGreaterThanOrEqual(context.heard);
        expect(customer.context.patience).toBeGreaterThanOrEqual(context.patience);
        expect(customer.final).not.toBe('gone');
      }),
    );
  });
});
