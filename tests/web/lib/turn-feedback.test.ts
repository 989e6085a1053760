// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { RuleFinding } from '../../../src/core/rules/rule.ts';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { present } from '../../../src/core/base/invariant.ts';
import { turnFeedback } from '../../../src/web/lib/feedback/turn-feedback.ts';

const chances = RULES.filter((rule) => rule.kind === 'chance');
const faults = RULES.filter((rule) => rule.kind === 'fault');
const [chance, other] = [present(chances[0], 'chances'), present(chances[1], 'chances')];
const dear = faults.reduce((most, rule) => (rule.deduct > most.deduct ? rule : most));
const cheap = faults.reduce((least, rule) => (rule.deduct < least.deduct ? rule : least));

function finding(rule: string, kind: RuleFinding['kind'], change: Partial<RuleFinding> = {}): RuleFinding {
  return {
    rule,
    dimension: 'emotion',
    kind,
    turn: 1,
    permille: 1000,
    critical: false,
    provisional: false,
    ...change,
  };
}

describe('turnFeedback', () => {
  it('says nothing where nothing was found', () => {
    expect(turnFeedback([], [], RULES)).toEqual({ worked: null, change: null });
  });

  it('names one thing that worked and one to change', () => {
    const met = finding(chance.id, 'met');
    const missed = finding(other.id, 'missed');
    expect(turnFeedback([missed, met], [], RULES)).toEqual({ worked: met, change: missed });
  });

  it('speaks of a fault before a chance that went by, and of the dearest fault', () => {
    const found = [finding(chance.id, 'missed'), finding(cheap.id, 'violated'), finding(dear.id, 'violated')];
    expect(turnFeedback(found, [], RULES).change?.rule).toBe(dear.id);
  });

  it('puts a critical fault before everything', () => {
    const critical = finding(cheap.id, 'violated', { critical: true });
    expect(turnFeedback([finding(dear.id, 'violated'), critical], [], RULES).change).toBe(critical);
  });

  it('does not say the same twice in a row while there is something else to say', () => {
    const found = [finding(cheap.id, 'violated'), finding(dear.id, 'violated')];
    expect(turnFeedback(found, [finding(dear.id, 'violated')], RULES).change?.rule).toBe(cheap.id);
    expect(
      turnFeedback([finding(dear.id, 'violated')], [finding(dear.id, 'violated')], RULES).change?.rule,
    ).toBe(dear.id);
  });
});
