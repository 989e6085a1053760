import { wholeOf } from '../../situation/scene.ts';
import { faultRule, type Turn } from '../rule.ts';

/** Shares of the deduction, permille. */
const PET_NAME = 1000;
const FAMILIAR = 700;
const SWITCHED = 500;

/** The form of address is plain in the words themselves (permille). */
const CERTAIN = 950;

/**
 * 亲 belongs to the shop's chat and never into a complaint, 你 or "mate" to no angry customer, and whoever has begun
 * with 您 stays with it. Rows G1.5, G3.2; evidence.md: form of address follows channel and brand. In English only
 * familiar words are known. A customer whose culture says so expects the formal or the familiar form throughout.
 * `shop`: whether 亲 is fine in a calm chat; `familiar`: whether 你 is fine throughout.
 */
export const addressFits = faultRule({
  id: 'address-fits',
  dimension: 'sensitivity',
  sources: ['G1.5', 'G3.2'],
  options: { shop: 1, familiar: 0 },
  deduct: 300,
  cap: 900,
  check: ({ turn, past, file }, { shop, familiar }) => {
    const isChat = file.scenario.channel === 'chat' || file.scenario.channel === 'social';
    const isAtEase = turn.customer.mood === 'calm';
    const expected = file.scenario.customer.culture?.address;
    const mayBeFamiliar = familiar !== 0 || expected === 'given-name';
    const { address } = turn.reading.form;
    let permille = 0;
    if (address === 'shop' && !(shop !== 0 && isChat && isAtEase)) permille = PET_NAME;
    if (address === 'familiar' && !mayBeFamiliar) {
      if (!isAtEase || expected === 'formal') permille = FAMILIAR;
      else if (past.some(isFormal)) permille = SWITCHED;
    }
    return permille === 0 ? [] : [{ ...bounds(turn), permille, certainty: CERTAIN }];
  },
});

function isFormal({ reading }: Turn): boolean {
  return reading.form.address === 'formal';
}

function bounds({ reading }: Turn) {
  const { start, end } = wholeOf(reading);
  return { start, end };
}
