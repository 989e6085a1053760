import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/core/base/hash.ts';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { bundleOf } from '../../../src/core/session/attempt.ts';
import { readingOfChoice } from '../../../src/core/session/choices.ts';
import { prepareRun } from '../../../src/core/session/run.ts';
import { startRun } from '../../../src/core/session/step.ts';
import { openCase } from '../../../src/core/situation/case-file.ts';
import { reading, tinyPersona, tinyRubric, tinyScenario } from '../../support/tiny.ts';

const both = (text: string) => ({ zh: text, en: text });
const words = (...list: string[]) => ({ zh: list, en: list });

const VARIABLES = [
  { id: 'who-erred', values: ['us', 'carrier'] },
  { id: 'order', values: ['seven', 'nine'], known: true },
];
const byWho = (us: unknown, carrier: unknown) => ({ by: 'who-erred', values: { us, carrier } });

/** A case in which nearly everything is drawn. */
const drawn = tinyScenario({
  variables: VARIABLES,
  fault: byWho('confirmed', 'unverified'),
  facts: [
    {
      id: 'order-number',
      kind: 'text',
      known: true,
      say: { by: 'order', values: { seven: both('A-7'), nine: both('A-9') } },
    },
    {
      id: 'fee',
      kind: 'money',
      value: byWho(5000, 3000),
      say: byWho(both('50'), both('30')),
      phrases: words('fee'),
    },
  ],
  needs: [
    { id: 'goods-today', kind: byWho('real', 'stated'), say: both('goods'), phrases: words('goods') },
    { id: 'money-back', kind: byWho('stated', 'real'), say: both('money'), phrases: words('money') },
  ],
  brief: [both('Order {order-number}.'), { ...both('Nine is late.'), when: { truth: { order: 'nine' } } }],
  choices: [
    {
      id: 'tell',
      beats: ['opening'],
      grade: 'fine',
      say: both('The fee is {fee}.'),
      reads: [{ act: 'inform', ...both('The fee is {fee}') }],
      mentions: [{ kind: 'fact', id: 'fee', ...both('{fee}') }],
    },
  ],
});

/** A seed under which the variables have these values. */
function seedOf(truth: Readonly<Record<string, string>>): number {
  for (let seed = 0; seed < 200; seed += 1) {
    const opened = openCase(drawn, seed).truth;
    if (Object.entries(truth).every(([id, value]) => opened[id] === value)) return seed;
  }
  throw new Error('no seed draws this truth');
}

const ours = openCase(drawn, seedOf({ 'who-erred': 'us', order: 'seven' }));
const theirs = openCase(drawn, seedOf({ 'who-erred': 'carrier', order: 'nine' }));

describe('a case as it is true in a run', () => {
  it('has its fault, its real need and its figures by the truth that was drawn', () => {
    expect([ours.scenario.fault, theirs.scenario.fault]).toEqual(['confirmed', 'unverified']);
    expect([[...ours.realNeeds], [...theirs.realNeeds]]).toEqual([['goods-today'], ['money-back']]);
    expect([ours, theirs].map(({ scenario }) => scenario.facts[1]?.value)).toEqual([5000, 3000]);
  });

  it('tells before the call what is drawn openly, entries of other truths left out', () => {
    expect(ours.scenario.brief.en).toBe('Order A-7.');
    expect(theirs.scenario.brief.en).toBe('Order A-9. Nine is late.');
    expect(theirs.scenario.brief.zh).toBe('Order A-9.Nine is late.');
  });

  it('fills the slots of a reply to pick, in its quotations too, and reads the figure with it', () => {
    const [choice] = theirs.scenario.choices;
    const read = choice && readingOfChoice(choice, 'en');
    expect(choice?.say.en).toBe('The fee is 30.');
    expect(read?.mentions).toMatchObject([{ kind: 'fact', id: 'fee', value: 3000, start: 11, end: 13 }]);
    expect(read?.observations).toMatchObject([{ act: 'inform', start: 0, end: 13 }]);
  });

  it('is the same object for every run of that truth', () => {
    const seed = seedOf({ 'who-erred': 'us', order: 'seven' });
    expect(openCase(drawn, seed).scenario).toBe(openCase(drawn, seed).scenario);
  });

  it('leaves the bundle alone: two truths of one case are one case', () => {
    const run = (seed: number) =>
      prepareRun({
        scenario: drawn,
        persona: tinyPersona(),
        rubric: tinyRubric(),
        rules: RULES,
        lang: 'en',
        mode: 'guided',
        pace: 'untimed',
        seed,
        read: () => reading([]),
      });
    expect(bundleOf(run(1), 'm')).toBe(bundleOf(run(2), 'm'));
    expect(hashOf(run(1).file.source)).toBe(hashOf(drawn));
  });

  it('changes the text of customers in slots of any case', () => {
    const persona = tinyPersona({
      lines: {
        opening: [{ say: both('{customer.name} here, {company.name}?'), when: { persona: ['tiny'] } }],
      },
    });
    const run = prepareRun({
      scenario: drawn,
      persona,
      rubric: tinyRubric(),
      rules: RULES,
      lang: 'en',
      mode: 'guided',
      pace: 'untimed',
      seed: 1,
      read: () => reading([]),
    });
    expect(startRun(run).state.opening[0]?.text).toBe('Wang here, house?');
  });
});

describe('a contact that was handed over', () => {
  const opened = openCase(
    tinyScenario({
      handover: {
        from: 'chat',
        record: [{ who: 'customer', say: both('The fee was {fee}.') }],
        known: ['fee'],
      },
    }),
    1,
  );

  it('makes known what was told there, and tells it with its slots filled', () => {
    expect(opened.scenario.facts.find(({ id }) => id === 'fee')?.known).toBe(true);
    expect(opened.scenario.handover?.record[0]?.say.en).toBe('The fee was 50.');
  });
});
