import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { ACT_IDS } from '../../../src/core/base/acts.ts';
import { applyEffects, effectsThatHold } from '../../../src/core/persona/change.ts';
import { compilePersona } from '../../../src/core/persona/machine.ts';
import { castPersona, respond } from '../../../src/core/persona/respond.ts';
import { NOTICES } from '../../../src/core/scenario/vocabulary.ts';
import { BLANK_FACTS } from '../../../src/core/situation/condition.ts';
import { flagshipContent } from '../../support/flagship.ts';
import { tinyPersona } from '../../support/tiny.ts';

const { personas } = await flagshipContent();

const anyTurn = fc.record({
  acts: fc.uniqueArray(fc.constantFrom(...ACT_IDS), { maxLength: 6 }),
  notices: fc.uniqueArray(fc.constantFrom(...NOTICES), { maxLength: 6 }),
  input: fc.constantFrom('reply' as const, 'silence' as const),
});

describe.each([tinyPersona(), ...personas].map((persona) => ({ id: persona.id, persona })))(
  'the machine of $id',
  ({ persona }) => {
    it('goes where XState’s own pure transition goes, turn by turn', () => {
      const player = castPersona(persona);
      const machine = compilePersona(persona);
      fc.assert(
        fc.property(fc.array(anyTurn, { maxLength: 12 }), (turns) => {
          let customer = player.first;
          for (const [i, turn] of turns.entries()) {
            if (customer.final) break;
            const moment = {
              ...turn,
              acts: new Set(turn.acts),
              notices: new Set(turn.notices),
              mentions: new Set<never>(),
              options: new Set<string>(),
              beats: new Set<never>(),
            };
            const facts = {
              ...BLANK_FACTS,
              moment,
              tally: { ...BLANK_FACTS.tally, turn: i + 1 },
              persona: persona.id,
            };
            const asked = { ...facts, context: customer.context, stayed: customer.stayed + 1 };
            const state = persona.states[customer.state];
            const moved = effectsThatHold([...persona.anywhere.effects, ...(state?.effects ?? [])], asked);
            const from = machine.resolveState({
              value: customer.state,
              context: { levels: customer.context, stayed: customer.stayed, beat: 'opening' },
            });
            const [expected] = transition(machine, from, {
              type: 'turn',
              facts: { ...asked, context: applyEffects(customer.context, moved) },
            });
            const answer = respond(player, customer, facts);
            expect({
              state: answer.customer.state,
              levels: answer.customer.context,
              stayed: answer.customer.stayed,
              beat: answer.beat,
            }).toEqual({
              state: expected.value,
              ...expected.context,
            });
            customer = answer.customer;
          }
        }),
      );
    });
  },
);
