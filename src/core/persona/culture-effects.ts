import type { Culture } from '../scenario/schema/customer-schema.ts';
import type { Effect } from '../scenario/schema/persona-schema.ts';
import type { ActId } from '../base/acts.ts';

/** Warm words before business, where they are expected: in the first replies. */
const FIRST_REPLIES = 2;

const WARM: readonly ActId[] = ['greet', 'thank', 'praise', 'apologise', 'name-feeling'];

/**
 * What a customer's culture adds to any temper (coverage rows G1.5, G3.2; formality, directness and face as in
 * evidence.md): small steps beside the persona's own, since it colours a call and does not make it. None of them
 * touches a reply that hears the customer and turns to the need in one breath.
 */
const EFFECTS: readonly (Effect & { readonly ways: Culture })[] = [
  {
    ways: { face: 'guarded' },
    when: { acts: { any: ['doubt', 'argue', 'blame-customer'] } },
    add: { tension: 5, trust: -1 },
    because: { zh: '当面被驳，下不来台。', en: 'To be contradicted openly is a loss of face.' },
  },
  {
    ways: { face: 'guarded' },
    when: {
      notices: { any: ['demand-limited'] },
      acts: { any: ['apologise', 'name-feeling', 'offer', 'praise'] },
    },
    add: { trust: 1 },
    because: { zh: '说了做不到，也给了台阶。', en: 'It was a no that left a way to agree with dignity.' },
  },
  {
    ways: { directness: 'indirect' },
    when: { acts: { any: ['refuse-flat', 'rush'] } },
    add: { tension: 5, trust: -1 },
    because: { zh: '一句话堵死，太生硬。', en: 'So blunt a word closes every door.' },
  },
  {
    ways: { directness: 'direct' },
    when: { notices: { any: ['vague'], none: ['feeling-and-pull'] }, acts: { none: ['close'] } },
    add: { trust: -1 },
    because: { zh: '绕来绕去，不如直说。', en: 'Going round the point: plain words would do.' },
  },
  {
    ways: { 'small-talk': 'expected' },
    when: {
      turn: { is: 1 },
      acts: { any: ['ask-closed', 'inform', 'offer', 'redirect', 'set-limit'], none: [...WARM] },
    },
    add: { trust: -1 },
    because: {
      zh: '一句招呼都没有，就谈起事来了。',
      en: 'Straight to business, without so much as a greeting.',
    },
  },
  {
    ways: { 'small-talk': 'expected' },
    when: {
      turn: { 'at-most': FIRST_REPLIES },
      acts: { any: ['greet', 'praise'] },
      notices: { none: ['vague'] },
    },
    add: { trust: 1 },
    because: { zh: '先有人情，事情就好谈。', en: 'A warm word first, and the rest is easier.' },
  },
  {
    ways: { 'small-talk': 'unwelcome' },
    when: { turn: { 'at-most': FIRST_REPLIES }, notices: { any: ['vague'], none: ['feeling-and-pull'] } },
    add: { tension: 5 },
    because: { zh: '客套话先放一放，说正事。', en: 'Spare the pleasantries and get to the point.' },
  },
];

/** The effects that a customer of these ways has beside the persona's. */
export function cultureEffects(culture: Culture | undefined): readonly Effect[] {
  if (!culture) return [];
  const has = new Map<string, string | undefined>(Object.entries(culture));
  return EFFECTS.filter(({ ways }) => Object.entries(ways).every(([key, value]) => has.get(key) === value));
}
