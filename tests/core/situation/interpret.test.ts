import { describe, expect, it } from 'vitest';
import { openCase } from '../../../src/core/situation/case-file.ts';
import { FRESH_CASE, hearCustomer, type CaseState } from '../../../src/core/situation/case-state.ts';
import { interpret } from '../../../src/core/situation/interpret.ts';
import { reading, tinyScenario } from '../../support/tiny.ts';
import type { Reading } from '../../../src/core/base/reading.ts';
import type { Notice } from '../../../src/core/scenario/vocabulary.ts';

/** A seed under which the courier is blocked, and one under which nothing is. */
const scenario = tinyScenario();
const seedFor = (value: string): number =>
  Array.from({ length: 50 }, (_, seed) => seed).find(
    (seed) => openCase(scenario, seed).truth.blocked === value,
  ) ?? -1;
const free = openCase(scenario, seedFor('nothing'));
const blocked = openCase(scenario, seedFor('courier'));

function see(said: Reading, before: CaseState = FRESH_CASE, file = free, escalated = false) {
  return interpret({ file, before, reading: said, turn: 1, escalated });
}
function notices(said: Reading, before?: CaseState, file?: typeof free): Notice[] {
  return [...see(said, before, file).notices.keys()];
}
const offer = (...ids: string[]) =>
  reading(
    ['offer'],
    ids.map((id, i) => ({ id, start: i, end: i + 1 })),
  );

describe('offers', () => {
  it('is best when no other workable option gains the customer more', () => {
    expect(notices(offer('courier'))).toContain('offer-best');
    expect(notices(offer('van'))).toContain('offer-workable');
    expect(notices(offer('van'))).not.toContain('offer-best');
  });
  it('is blocked only where the seed has drawn it so', () => {
    expect(notices(offer('courier'), FRESH_CASE, blocked)).toContain('offer-blocked');
    expect(notices(offer('courier'), FRESH_CASE, blocked)).not.toContain('offer-workable');
    expect(see(offer('courier'), FRESH_CASE, blocked).after.pending).toBeNull();
  });
  it('needs a supervisor where the option does', () => {
    expect(notices(offer('plane'))).toContain('offer-beyond');
    expect(notices(reading(['offer', 'refer'], [{ id: 'plane' }]))).toContain('offer-workable');
    expect([...see(offer('plane'), FRESH_CASE, free, false).options]).toEqual(['plane']);
  });
  it('is weak where it does not solve the real need', () => {
    expect(notices(offer('voucher'))).toContain('offer-weak');
  });
  it('counts three at once as a heap and two as a comparison', () => {
    expect(notices(offer('courier', 'van', 'voucher'))).toContain('offer-dumped');
    expect(notices(offer('courier', 'van'))).toContain('offer-compared');
  });
  it('is unlisted where the case does not know it', () => {
    expect(notices(reading(['offer']))).toContain('offer-unlisted');
  });
  it('is repeated after it was turned down', () => {
    const offered = see(offer('van')).after;
    const refused = hearCustomer(offered, [{ beat: 'turn-down', text: '', line: 'x' }]);
    expect(refused.refused).toEqual(['van']);
    expect(notices(offer('van'), refused)).toContain('offer-repeated');
  });
  it('does not take a negated or merely mentioned option for an offer', () => {
    expect([...see(reading(['offer'], [{ id: 'van', polarity: 'negated' }])).options]).not.toContain('van');
    expect([...see(reading(['inform'], [{ id: 'van' }])).options]).toEqual([]);
  });
  it('does not take what the customer asked for, said back, for an offer', () => {
    const saidBack = reading(['paraphrase', 'confirm'], [{ id: 'van' }]);
    expect([...see(saidBack).options]).toEqual([]);
    const { observations, ...rest } = reading(
      ['paraphrase', 'give-timeframe'],
      [{ id: 'van', start: 2, end: 5 }],
    );
    const places = [
      { start: 0, end: 8 },
      { start: 9, end: 15 },
    ];
    const both = { ...rest, observations: observations.map((one, i) => ({ ...one, ...places[i] })) };
    expect([...see(both).options]).toEqual([]);
  });
  it('takes an option that is put for agreement for an offer', () => {
    expect([...see(reading(['confirm'], [{ id: 'van' }])).options]).toEqual(['van']);
  });
  it('is met once the customer accepts it', () => {
    const accepted = hearCustomer(see(offer('van')).after, [{ beat: 'accept', text: '', line: 'x' }]);
    expect(accepted).toMatchObject({ accepted: 'van', pending: null });
  });
});

describe('demands and threats', () => {
  const raised = hearCustomer(FRESH_CASE, [{ beat: 'demand', text: '', line: 'x', demand: 'fire-him' }]);
  const threatened = hearCustomer(FRESH_CASE, [{ beat: 'threaten', text: '', line: 'x', threat: 'press' }]);

  it('is granted by a promise right after it was raised', () => {
    expect(notices(reading(['overpromise']), raised)).toContain('demand-granted');
  });
  it('is not granted by quoting it', () => {
    expect(notices(reading(['paraphrase'], [{ kind: 'demand', id: 'fire-him' }]), raised)).not.toContain(
      'demand-granted',
    );
  });
  it('gets a limit by set-limit, and breaking it later is noticed', () => {
    const limited = see(reading(['set-limit', 'inform']), raised).after;
    expect(limited.limited).toEqual(['fire-him']);
    expect(notices(reading(['overpromise'], [{ kind: 'demand', id: 'fire-him' }]), limited)).toContain(
      'limit-broken',
    );
  });
  it('lets a limit come a reply later, while the demand still waits for it', () => {
    const passedOver = hearCustomer(see(reading(['inform']), raised).after, []);
    expect(notices(reading(['set-limit']), passedOver)).toContain('demand-limited');
  });
  it('knows a demand or threat that a persona raises in words of its own', () => {
    const own = hearCustomer(FRESH_CASE, [{ beat: 'demand', text: '', line: 'x' }]);
    expect(notices(reading(['set-limit']), own)).toContain('demand-limited');
    expect(notices(reading(['overpromise']), own)).toContain('demand-granted');
    const threat = hearCustomer(FRESH_CASE, [{ beat: 'threaten', text: '', line: 'x' }]);
    expect(notices(reading(['ask-closed']), threat)).toContain('threat-ignored');
  });
  it('counts a threat as answered when someone is brought in calmly, and as ignored when it is passed over', () => {
    expect(notices(reading(['refer']), threatened)).toContain('threat-answered');
    expect(notices(reading(['ask-closed']), threatened)).toContain('threat-ignored');
    expect(notices(reading(['refer', 'rude']), threatened)).toContain('threat-ignored');
    expect(notices(reading(['ask-closed']))).not.toContain('threat-ignored');
  });
  it('takes the escalation form for an answer to a threat', () => {
    expect([...see(reading([]), threatened, free, true).notices.keys()]).toContain('threat-answered');
  });
});

describe('need, grievance and cues', () => {
  it('is pulled to by leading there, or by working on it', () => {
    expect(notices(reading(['redirect']))).toContain('need-pulled');
    expect(notices(reading(['own'], [{ kind: 'need', id: 'goods-today' }]))).toContain('need-pulled');
    expect(notices(offer('van'))).toContain('need-pulled');
    expect(notices(offer('voucher'))).not.toContain('need-pulled');
    expect(notices(reading(['reassure']))).not.toContain('need-pulled');
  });
  it('is feeling and pull where both come in one breath', () => {
    expect(notices(reading(['name-feeling', 'redirect']))).toContain('feeling-and-pull');
  });
  it('is hit where the grievance is said back and missed where something else is', () => {
    expect(notices(reading(['paraphrase'], [{ kind: 'need', id: 'shouted-at' }]))).toContain('grievance-hit');
    expect(notices(reading(['paraphrase']))).toContain('summary-missed');
    expect(notices(reading(['inform'], [{ kind: 'need', id: 'shouted-at' }]))).not.toContain('grievance-hit');
  });
  it('is caught or missed only right after the customer let it slip', () => {
    const slipped = hearCustomer(FRESH_CASE, [{ beat: 'cue', text: '', line: 'x', cue: 'boss' }]);
    expect(notices(reading(['name-feeling']), slipped)).toContain('trouble-caught');
    expect(notices(reading(['own'], [{ kind: 'echo', id: 'boss' }]), slipped)).toContain('trouble-caught');
    expect(notices(reading(['ask-closed']), slipped)).toContain('trouble-missed');
    expect(notices(reading(['ask-closed']))).not.toContain('trouble-missed');
  });
});

describe('truth', () => {
  const promise = (value: number) => reading(['give-timeframe'], [{ kind: 'time', value }]);
  it('holds promised times against the service times', () => {
    expect(notices(promise(60))).toContain('time-kept');
    expect(notices(promise(121))).toContain('time-late');
    expect(notices(promise(9))).toContain('time-rash');
    expect(notices(reading(['inform'], [{ kind: 'time', value: 60 }]))).not.toContain('time-kept');
  });
  it('notices a wrong figure and a contradiction of one’s own words', () => {
    const right = reading(['inform'], [{ kind: 'fact', id: 'fee', value: 5000 }]);
    const wrong = reading(['inform'], [{ kind: 'fact', id: 'fee', value: 4000 }]);
    expect(notices(right)).not.toContain('figure-wrong');
    expect(notices(wrong)).toContain('figure-wrong');
    expect(notices(wrong, see(right).after)).toContain('contradiction');
  });
  it('notices a question for what stands on the customer card, but not a check of it', () => {
    const asked = [{ kind: 'fact', id: 'order-number' }] as const;
    expect(notices(reading(['ask-closed'], asked))).toContain('known-asked');
    const checked = { ...reading(['ask-closed'], asked) };
    const both = {
      ...checked,
      observations: [
        ...checked.observations,
        { act: 'confirm' as const, start: 0, end: 10, confidence: 1000, attributes: {} },
      ],
    };
    expect(notices(both)).not.toContain('known-asked');
  });
  it('tells an admitted fault from a guessed one by the case', () => {
    const admits = reading([{ act: 'own', kind: 'fault' }]);
    expect(notices(admits)).toContain('fault-admitted');
    expect(notices(admits, FRESH_CASE, openCase(tinyScenario({ fault: 'unverified' }), 1))).toContain(
      'fault-guessed',
    );
  });
});

describe('form', () => {
  it('finds a third apology worn, unless a new harm came between or the call is closing', () => {
    const sorry = reading(['apologise']);
    const second = see(sorry, see(sorry).after).after;
    expect(notices(sorry, second)).toContain('apology-worn');
    expect(notices(sorry, hearCustomer(second, [{ beat: 'relapse', text: '', line: 'x' }]))).not.toContain(
      'apology-worn',
    );
    expect(notices(reading(['apologise', 'close']), second)).not.toContain('apology-worn');
  });
  it('finds kind words without anything of the case vague', () => {
    expect(notices(reading(['encourage', 'reassure']))).toContain('vague');
    expect(notices(reading(['encourage', 'name-feeling']))).not.toContain('vague');
    expect(notices(reading([{ act: 'apologise', formulaic: true }]))).toContain('vague');
    expect(notices(reading(['apologise']))).not.toContain('vague');
  });
  it('notices that nothing, or nothing that makes sense, was said', () => {
    const silent = { ...reading([]), coherence: { level: 'empty' as const, confidence: 1000 } };
    const noise = { ...reading([]), coherence: { level: 'gibberish' as const, confidence: 900 } };
    expect(notices(silent)).toContain('empty');
    expect(notices(noise)).toContain('incoherent');
  });
  it('notices that a reply says nearly the same as an earlier one', () => {
    const first = { ...reading(['inform']), fingerprint: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] };
    const same = { ...first, fingerprint: [1, 2, 3, 4, 5, 6, 7, 8, 9, 11] };
    const other = { ...first, fingerprint: [21, 22, 23] };
    expect(notices(same, see(first).after)).toContain('repeated');
    expect(notices(other, see(first).after)).not.toContain('repeated');
  });
});
