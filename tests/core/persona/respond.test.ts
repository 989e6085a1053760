import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACT_IDS } from '../../../src/core/base/acts.ts';
import { castPersona, respond } from '../../../src/core/persona/respond.ts';
import type { TurnFacts } from '../../../src/core/persona/machine.ts';
import type { MomentFacts } from '../../../src/core/situation/condition.ts';
import { NOTICES } from '../../../src/core/scenario/vocabulary.ts';
import { tinyPersona } from '../../support/tiny.ts';

const player = castPersona(tinyPersona());

function facts(moment: Partial<MomentFacts>): TurnFacts {
  return {
    moment: {
      acts: new Set(),
      notices: new Set(),
      mentions: new Set(),
      options: new Set(),
      beats: new Set(),
      input: 'reply',
      ...moment,
    },
    previous: null,
    tally: { turn: 1, demands: 0, threats: 0, limits: 0, concessions: 0, refused: 0 },
    raised: new Set(),
    pending: false,
    need: 'unmet',
    customer: null,
    ending: null,
    persona: 'tiny',
    truth: {},
    pace: 'standard',
  };
}
const acts = (...list: (typeof ACT_IDS)[number][]) => facts({ acts: new Set(list) });

describe('the customer', () => {
  it('starts as the persona says', () => {
    expect(player.first).toEqual({
      state: 'storming',
      mood: 'storm',
      context: { tension: 80, trust: 1, heard: 0, expectation: 2, patience: 3 },
      stayed: 0,
      final: null,
    });
  });

  it('applies effects before the transition is chosen', () => {
    const { customer, beat } = respond(player, player.first, acts('name-feeling'));
    expect(customer).toMatchObject({ state: 'open', stayed: 0, context: { tension: 50, heard: 1 } });
    expect(beat).toBe('demand');
  });

  it('adds the effects of everything the reply shows', () => {
    const { customer, moved } = respond(player, player.first, acts('name-feeling', 'rude'));
    expect(customer.context).toMatchObject({ tension: 65, patience: 2 });
    expect(moved).toHaveLength(2);
  });

  it('speaks the beats of a state in turn while nothing moves it', () => {
    const first = respond(player, player.first, acts());
    const second = respond(player, first.customer, acts());
    const third = respond(player, second.customer, acts());
    expect([first.beat, second.beat, third.beat]).toEqual(['vent', 'cue', 'vent']);
    expect(third.customer).toMatchObject({ state: 'storming', stayed: 3 });
  });

  it('leaves when its patience is used up, whatever the state', () => {
    let customer = player.first;
    for (let i = 0; i < 3; i += 1) customer = respond(player, customer, acts('rude')).customer;
    expect(customer).toMatchObject({ state: 'gone', final: 'gone' });
  });

  it('answers silence as the state says', () => {
    const { customer, beat } = respond(player, player.first, facts({ input: 'silence' }));
    expect(beat).toBe('vent');
    expect(customer.context.patience).toBe(2);
  });
});

describe('laws', () => {
  const anyTurn = fc.record({
    acts: fc.uniqueArray(fc.constantFrom(...ACT_IDS)),
    notices: fc.uniqueArray(fc.constantFrom(...NOTICES)),
    input: fc.constantFrom('reply' as const, 'silence' as const),
  });

  it('keeps every level within its bounds, and gives the same answer to the same turn', () => {
    fc.assert(
      fc.property(fc.array(anyTurn, { maxLength: 15 }), (turns) => {
        let customer = player.first;
        for (const turn of turns) {
          if (customer.final) break;
          const given = facts({
            acts: new Set(turn.acts),
            notices: new Set(turn.notices),
            input: turn.input,
          });
          const frozen = structuredClone(customer);
          const next = respond(player, customer, given);
          expect(customer).toEqual(frozen);
          expect(respond(player, customer, given)).toEqual(next);
          customer = next.customer;
          const { tension, ...levels } = customer.context;
          expect(tension).toBeGreaterThanOrEqual(0);
          expect(tension).toBeLessThanOrEqual(100);
          expect(tension % 5).toBe(0);
          for (const level of Object.values(levels)) expect([0, 1, 2, 3, 4]).toContain(level);
        }
      }),
    );
  });
});
