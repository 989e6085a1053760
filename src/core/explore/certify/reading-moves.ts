import { ACT_IDS, type ActId } from '../../base/acts.ts';
import { EMPTY_READING, type Reading } from '../../base/reading.ts';
import { allValues } from '../../scenario/drawn-value.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import type { Run } from '../../session/run.ts';
import type { SessionState } from '../../session/state.ts';
import type { Input } from '../../situation/input.ts';
import { bestReply } from '../best-reply.ts';
import { shownReading, type Shown } from '../shown-reading.ts';

/** One class of Readings that conditions can tell apart, with a name a trainer can follow. */
export interface ReadingMove {
  readonly label: string;
  readonly input: Input;
  readonly reading: Reading;
}

/** The acts that make up what the customer notices together: heard, and led to what is urgent. */
const HEARD: Shown = { act: 'name-feeling' };

/**
 * Everything that a reply can be to the guards of a customer, at a moment of a call: each act by itself and in its
 * variants, every thing of the case spoken of as an offer, a limit, a promise, a figure told rightly or wrongly, the
 * pairs of acts that make a notice of their own, and what is no speech at all.
 */
export function readingMoves(run: Run, state: SessionState): readonly ReadingMove[] {
  const { scenario } = run.file;
  const shown = [
    { label: 'skilled', shown: bestReply(run, state) },
    ...actMoves(),
    ...needMoves(scenario),
    ...optionMoves(scenario),
    ...demandMoves(scenario),
    ...threatMoves(scenario),
    ...timeMoves(scenario),
    ...factMoves(scenario),
    ...cueMoves(scenario),
  ];
  return [
    ...shown.map(({ label, shown: acts }) => said(label, shownReading(acts, run.lang))),
    ...NO_SPEECH,
    { label: 'silence', input: { type: 'silence' }, reading: EMPTY_READING },
    { label: 'escalate', input: { type: 'escalate', form: {} }, reading: EMPTY_READING },
  ];
}

interface Named {
  readonly label: string;
  readonly shown: readonly Shown[];
}

function said(label: string, reading: Reading): ReadingMove {
  return { label, input: { type: 'reply', text: '' }, reading };
}

/** Said over and over: long enough to be known again. */
const SAME_WORDS: Reading = {
  ...shownReading([{ act: 'inform' }], 'zh'),
  fingerprint: [1, 2, 3],
};

const NO_SPEECH: readonly ReadingMove[] = [
  said('empty', EMPTY_READING),
  said('gibberish', {
    ...EMPTY_READING,
    form: { chars: 12, clauses: 1, lang: 'none', address: 'none' },
    coherence: { level: 'gibberish', confidence: 1000 },
  }),
  said('same-words', SAME_WORDS),
];

function actMoves(): readonly Named[] {
  const plain = ACT_IDS.map((act): Named => ({ label: act, shown: [{ act }] }));
  const variants: readonly Shown[] = [
    { act: 'own', attributes: { kind: 'fault' } },
    { act: 'own', attributes: { kind: 'follow-through' } },
    { act: 'apologise', attributes: { formulaic: true } },
    { act: 'rude', attributes: { severe: true } },
  ];
  return [
    ...plain,
    ...variants.map((one): Named => ({
      label: `${one.act} (${Object.values(one.attributes ?? {})[0] === true ? (Object.keys(one.attributes ?? {})[0] ?? '') : String(one.attributes?.kind)})`,
      shown: [one],
    })),
    pair('name-feeling', 'redirect'),
    pair('apologise', 'own'),
    pair('paraphrase', 'ask-closed'),
    pair('set-limit', 'inform'),
  ];
}

function pair(first: ActId, second: ActId): Named {
  return { label: `${first} + ${second}`, shown: [{ act: first }, { act: second }] };
}

function needMoves({ needs }: Scenario): readonly Named[] {
  return needs.flatMap(({ id }): Named[] => {
    const mentions = [{ kind: 'need', id }] as const;
    return [
      { label: `paraphrase ${id}`, shown: [{ act: 'paraphrase', mentions }] },
      { label: `name-feeling ${id}`, shown: [{ act: 'name-feeling', mentions }] },
      { label: `name-feeling + redirect ${id}`, shown: [HEARD, { act: 'redirect', mentions }] },
    ];
  });
}

function optionMoves({ options }: Scenario): readonly Named[] {
  const offer = (id: string): Shown => ({
    act: 'offer',
    attributes: { option: id },
    mentions: [{ kind: 'option', id }],
  });
  const names = options.map(({ id }) => id);
  const heap = names.slice(0, 3).map((id, i): Shown => ({
    act: (['offer', 'own', 'confirm'] as const)[i] ?? 'offer',
    mentions: [{ kind: 'option', id }],
  }));
  return [
    ...names.map((id) => ({ label: `offer ${id}`, shown: [offer(id)] })),
    ...names.map((id) => ({ label: `name-feeling + offer ${id}`, shown: [HEARD, offer(id)] })),
    ...options
      .filter(({ authority }) => authority === 'supervisor')
      .map(({ id }) => ({ label: `refer + offer ${id}`, shown: [{ act: 'refer' as const }, offer(id)] })),
    { label: 'offer unlisted', shown: [{ act: 'offer', attributes: { option: 'unlisted' } }] },
    { label: `offer ${names.slice(0, 3).join(', ')}`, shown: heap },
    { label: `offer ${names.slice(0, 2).join(', ')}`, shown: heap.slice(0, 2) },
  ];
}

function demandMoves({ demands }: Scenario): readonly Named[] {
  return demands.flatMap(({ id }): Named[] => [
    {
      label: `limit ${id}`,
      shown: [{ act: 'set-limit', mentions: [{ kind: 'demand', id, negated: true }] }],
    },
    {
      label: `name-feeling + limit ${id}`,
      shown: [HEARD, { act: 'set-limit', mentions: [{ kind: 'demand', id, negated: true }] }],
    },
    { label: `grant ${id}`, shown: [{ act: 'overpromise', mentions: [{ kind: 'demand', id, value: 1 }] }] },
  ]);
}

function threatMoves({ threats }: Scenario): readonly Named[] {
  return threats.map(({ id }) => ({
    label: `answer ${id}`,
    shown: [HEARD, { act: 'inform', mentions: [{ kind: 'threat', id }] }],
  }));
}

function timeMoves({ service }: Scenario): readonly Named[] {
  const [first] = service;
  if (!first) return [];
  const latest = Math.max(...service.map((one) => one['at-most']));
  const kept = promise(first['at-most'], first.id);
  return [
    { label: 'give-timeframe kept', shown: [kept] },
    { label: 'name-feeling + own + give-timeframe kept', shown: [HEARD, FOLLOWS, kept] },
    { label: 'give-timeframe late', shown: [promise(latest * 10)] },
    { label: 'give-timeframe rash', shown: [promise(0)] },
    { label: 'confirm + give-timeframe kept', shown: [{ act: 'confirm' }, FOLLOWS, kept] },
  ];
}

const FOLLOWS: Shown = { act: 'own', attributes: { kind: 'follow-through' } };

function promise(value: number, policy?: string): Shown {
  const named = policy === undefined ? [] : [{ kind: 'policy' as const, id: policy }];
  return { act: 'give-timeframe', mentions: [{ kind: 'time', value }, ...named] };
}

function factMoves({ facts }: Scenario): readonly Named[] {
  return facts.flatMap(({ id, known, value }): Named[] => [
    ...(known
      ? [{ label: `ask ${id}`, shown: [{ act: 'ask-closed', mentions: [{ kind: 'fact', id }] } as const] }]
      : []),
    ...(value === undefined ? [] : allValues(value).flatMap((one) => figureMoves(id, one))),
  ]);
}

function figureMoves(id: string, value: number): readonly Named[] {
  const tell = (told: number): Shown => ({ act: 'inform', mentions: [{ kind: 'fact', id, value: told }] });
  return [
    { label: `tell ${id} (${value})`, shown: [tell(value)] },
    { label: `tell ${id} wrongly (${value + 1})`, shown: [tell(value + 1)] },
  ];
}

function cueMoves({ cues }: Scenario): readonly Named[] {
  return cues.flatMap(({ id }): Named[] => [
    { label: `take up ${id}`, shown: [{ act: 'name-feeling', mentions: [{ kind: 'echo', id }] }] },
    { label: `value ${id}`, shown: [{ act: 'praise', mentions: [{ kind: 'echo', id }] }] },
  ]);
}
