import fc from 'fast-check';
import { ACT_IDS, FAULT_ACTS } from '../../../src/core/base/acts.ts';
import { ADDRESSES } from '../../../src/core/base/reading.ts';
import { BEATS, FEELINGS, MOODS } from '../../../src/core/scenario/vocabulary.ts';
import type { ScriptTurn } from './script.ts';

const HEARD = [
  ...BEATS,
  'cue:guests-tonight',
  'cue:nine-years',
  'demand:dismiss',
  'demand:triple',
  'demand:waive',
  'threaten:association',
];

const MENTIONS = [
  'option:loan-unit',
  'option:voucher',
  '!option:night-visit',
  'demand:dismiss',
  'demand:triple=1',
  'demand:waive=1',
  '!demand:triple',
  'need:cooling',
  'need:never-told',
  'fact:visit-fee=20000',
  'fact:visit-fee=30000',
  'fact:visits=2',
  'fact:visits=3',
  'fact:ticket',
  'echo:guests-tonight',
  'threat:association',
  'policy:call-back',
  'policy:two-checks',
  'policy:private-channel',
  'name',
  'feeling',
  'feeling:anger',
  'feeling:joy',
  'time=5',
  'time=60',
  'time=600',
];

const DETAILED = [
  'apologise/formulaic',
  'own/fault',
  'own/follow-through',
  'offer:loan-unit',
  'offer:night-visit',
  'offer:remote-restart',
  'offer:expert',
  'offer:voucher',
  'rude/severe',
];

const confidence = fc.constantFrom('', '@850', '@985');
const act = fc.tuple(fc.constantFrom(...ACT_IDS, ...DETAILED), confidence).map((parts) => parts.join(''));
const clause = fc.array(fc.oneof(act, fc.constantFrom(...MENTIONS)), { minLength: 1, maxLength: 3 });
const reply = fc.array(
  clause.map((tokens) => tokens.join(' ')),
  { maxLength: 4 },
);

type Said = Pick<ScriptTurn, 'reply' | 'says' | 'fingerprint' | 'input' | 'coherence' | 'address' | 'lang'>;

/** Any reply, together with what the trainee did. */
export const arbitraryReply: fc.Arbitrary<Said> = fc.record({
  reply,
  says: fc.option(fc.constantFrom('a', 'b'), { nil: undefined, freq: 4 }),
  fingerprint: fc.option(fc.constantFrom([1, 2, 3], [1, 2, 4], [1, 4, 5]), { nil: undefined }),
  input: fc.constantFrom('reply', 'reply', 'reply', 'choice', 'silence', 'escalate', 'interrupt'),
  coherence: fc.option(fc.constantFrom('stuffed', 'gibberish'), { nil: undefined, freq: 8 }),
  address: fc.option(fc.constantFrom(...ADDRESSES), { nil: undefined }),
  lang: fc.constantFrom('zh', 'en'),
});

/** A note after the call, or none. */
export const arbitraryNote = fc.option(reply, { nil: undefined });

/** When things were said, in milliseconds, and whether there was a hold in between. */
const timing = fc.record({
  'heard-at': fc.nat(100_000),
  waited: fc.constantFrom(300, 3000, 30_000, 90_000),
  held: fc.boolean(),
});

/** What the customer says and how the customer feels at a turn. */
const side = fc.record({
  heard: fc.constantFrom(...HEARD),
  tension: fc.integer({ min: 0, max: 20 }).map((steps) => steps * 5),
  felt: fc.integer({ min: 0, max: 4 }),
  mood: fc.constantFrom(...MOODS),
  feels: fc.subarray([...FEELINGS]),
});

export const arbitraryTurn: fc.Arbitrary<ScriptTurn> = fc
  .tuple(side, arbitraryReply, timing)
  .map(([customer, trainee, { waited, ...when }]) => ({
    ...customer,
    ...trainee,
    ...when,
    at: when['heard-at'] + waited,
  }));

export const arbitraryScript = fc.array(arbitraryTurn, { minLength: 1, maxLength: 8 });

/** How a call ends. */
export const arbitraryEnd = fc.record({
  leaves: fc.constantFrom('settled' as const, 'gone' as const),
  last: fc.constantFrom('accept', 'farewell', 'leave', 'turn-down'),
});

/** One fault as a token of a scripted reply. */
export const arbitraryFault = fc
  .tuple(fc.constantFrom(...FAULT_ACTS, 'rude/severe'), confidence)
  .map((parts) => parts.join(''));
