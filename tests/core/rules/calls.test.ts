import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { scoreRun } from '../../../src/core/score/score.ts';
import { coldRoom } from '../../support/rules/cold-room.ts';
import { DEFAULT_RUBRIC } from '../../support/rules/default-rubric.ts';
import { playScript } from '../../support/rules/play-script.ts';
import { scriptTurnSchema } from '../../support/rules/script.ts';

type Line = readonly [
  heard: string,
  customer: { readonly tension: number; readonly felt: number },
  reply: readonly string[],
];

const RAGING = { tension: 85, felt: 0 };
const TENSE = { tension: 60, felt: 1 };
const CALMER = { tension: 30, felt: 3 };

function totalOf(lines: readonly Line[], leaves: 'settled' | 'gone', last: string): number {
  const script = lines.map(([heard, customer, reply], index) =>
    scriptTurnSchema.parse({
      heard,
      ...customer,
      mood: customer.tension > 50 ? 'storm' : 'calm',
      reply,
      ...(reply[0] === 'stock' && { says: 'stock', reply: reply.slice(1) }),
      ...(reply[0] === 'silence' && { input: 'silence', reply: [] }),
      ...(reply[0] === 'pasted' && { says: `paste-${index}`, coherence: 'stuffed', reply: reply.slice(1) }),
    }),
  );
  const { all } = playScript(script, {
    rules: RULES,
    rubric: DEFAULT_RUBRIC,
    file: coldRoom(),
    leaves,
    last,
  });
  return scoreRun(all, RULES, DEFAULT_RUBRIC).total;
}

/** The same customer and the same replies over and over, until the customer leaves. */
function stubborn(reply: readonly string[]): readonly Line[] {
  return [
    ['opening', RAGING, reply],
    ['vent', RAGING, reply],
    ['demand:dismiss', RAGING, reply],
    ['press', RAGING, reply],
    ['threaten:association', RAGING, reply],
    ['relapse', RAGING, reply],
  ];
}

const FINE: readonly Line[] = [
  [
    'opening',
    RAGING,
    ['name-feeling need:never-told echo:guests-tonight', 'apologise', 'own/fault', 'redirect need:cooling'],
  ],
  ['vent', RAGING, ['encourage', 'name-feeling', 'offer:loan-unit', 'give-timeframe time=60']],
  ['cue:guests-tonight', TENSE, ['name-feeling echo:guests-tonight', 'offer:loan-unit']],
  ['demand:dismiss', TENSE, ['set-limit', 'inform', 'redirect need:cooling']],
  ['weigh', CALMER, ['inform fact:visit-fee=20000', 'ask-closed confirm']],
  ['cue:nine-years', CALMER, ['praise', 'thank']],
  ['accept', CALMER, ['give-timeframe time=60', 'own/follow-through', 'close']],
];

describe('a call as a whole', () => {
  it('a skilled one scores at least 80', () => {
    expect(totalOf(FINE, 'settled', 'farewell')).toBeGreaterThanOrEqual(80);
  });

  it('a skilled one under threat and refusal scores at least 80 too', () => {
    const lines: readonly Line[] = [
      [
        'opening',
        RAGING,
        ['name-feeling need:never-told', 'apologise', 'own/fault', 'redirect need:cooling'],
      ],
      ['threaten:association', RAGING, ['name-feeling', 'refer', 'give-timeframe time=60', 'redirect']],
      ['press', TENSE, ['paraphrase need:cooling', 'offer:loan-unit']],
      ['turn-down', TENSE, ['name-feeling', 'offer:night-visit', 'ask-closed confirm']],
      ['accept', CALMER, ['give-timeframe time=60', 'own/follow-through', 'close', 'thank']],
    ];
    expect(totalOf(lines, 'settled', 'farewell')).toBeGreaterThanOrEqual(80);
  });

  it('an average one, with a slip and a stock phrase, stays between the skilled and the failing', () => {
    const lines: readonly Line[] = [
      ['opening', RAGING, ['apologise/formulaic', 'encourage']],
      ['vent', RAGING, ['order-calm', 'own/follow-through']],
      ['retell', TENSE, ['name-feeling', 'redirect']],
      ['demand:dismiss', TENSE, ['set-limit']],
      ['cue:guests-tonight', TENSE, ['name-feeling', 'offer:night-visit']],
      ['weigh', CALMER, ['inform', 'give-timeframe time=60']],
      ['accept', CALMER, ['thank', 'close']],
    ];
    const total = totalOf(lines, 'settled', 'farewell');
    expect(total).toBeGreaterThan(45);
    expect(total).toBeLessThan(80);
  });

  it('a friendly one that solves nothing does not pass', () => {
    const lines: readonly Line[] = [
      ['opening', RAGING, ['name-feeling need:never-told', 'apologise', 'own/fault']],
      ['vent', RAGING, ['encourage', 'name-feeling']],
      ['retell', TENSE, ['paraphrase need:never-told', 'thank']],
      ['press', TENSE, ['reassure', 'name-feeling']],
      ['soften', CALMER, ['thank', 'close']],
    ];
    expect(totalOf(lines, 'settled', 'farewell')).toBeLessThan(DEFAULT_RUBRIC.pass);
  });

  it.each([
    ['fights', ['argue', 'defend', 'doubt']],
    ['fights and still offers the best option', ['argue', 'blame-customer', 'offer:loan-unit']],
    ['flees', ['deflect', 'refuse-flat']],
    ['passes it on at once', ['refer']],
    ['asks and asks', ['ask-closed', 'ask-open', 'ask-closed']],
    ['freezes', ['silence']],
    ['hides behind empty kindness', ['reassure', 'encourage']],
    ['fawns', ['apologise/formulaic', 'praise']],
    ['fawns with feeling', ['name-feeling', 'apologise', 'overpromise']],
    ['promises everything', ['overpromise', 'reassure', 'offer:loan-unit']],
    ['says nothing of sense', ['pasted', 'reassure']],
  ])('one that only %s scores under 50', (_, reply) => {
    expect(totalOf(stubborn(reply), 'gone', 'leave')).toBeLessThan(50);
  });

  it('one that promises everything scores under 50 even where the customer takes it', () => {
    const lines: readonly Line[] = [
      ['opening', RAGING, ['name-feeling', 'apologise', 'overpromise', 'offer:loan-unit']],
      ['demand:dismiss', RAGING, ['overpromise', 'apologise']],
      ['demand:triple', TENSE, ['overpromise', 'praise']],
      ['press', TENSE, ['overpromise', 'reassure']],
      ['accept', CALMER, ['close', 'thank']],
    ];
    expect(totalOf(lines, 'settled', 'farewell')).toBeLessThan(50);
  });

  it.each([
    ['blank', []],
    ['one empathy sentence repeated', ['stock', 'name-feeling']],
    [
      'every good phrase pasted at once',
      [
        'pasted',
        'name-feeling',
        'apologise',
        'own/fault',
        'redirect',
        'offer:loan-unit',
        'give-timeframe time=60',
        'confirm',
        'close',
      ],
    ],
  ])('%s scores under 40', (_, reply) => {
    expect(totalOf(stubborn(reply), 'gone', 'leave')).toBeLessThan(40);
  });
});
