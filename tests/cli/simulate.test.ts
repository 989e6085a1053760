import { describe, expect, it } from 'vitest';
import { simulationLineSchema } from '../../src/contract/simulation-output.ts';
import { steadyline } from '../support/steadyline.ts';

const ARGS = ['simulate', 'gate-without-id', '--persona', 'angry', '--mode', 'guided', '--lang', 'zh'];

describe('simulate', () => {
  it('writes a line that its schema knows, the same every time, and exits 0 where the case separates', () => {
    const [first, second] = [1, 2].map(() => steadyline([...ARGS, '--seeds', '2', '--json']));
    const line = simulationLineSchema.parse(first?.lines[0]);
    expect(line).toMatchObject({ scenario: 'gate-without-id', persona: 'angry', seeds: 2, auc: 1 });
    expect(line.near).toBeGreaterThan(0.5);
    expect(line.bots.every(({ runs }) => runs === 2)).toBe(true);
    expect(first?.lines).toHaveLength(1);
    expect(second?.out).toBe(first?.out);
    expect(first?.code).toBe(0);
  });

  it('says what there is where the customer is not known', () => {
    const { code, words } = steadyline(['simulate', 'gate-without-id', '--persona', 'angryy']);
    expect(code).toBe(2);
    expect(words).toContain('Did you mean angry?');
  });
});
