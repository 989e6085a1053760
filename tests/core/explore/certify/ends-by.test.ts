import { describe, expect, it } from 'vitest';
import { endsBy } from '../../../../src/core/explore/certify/ends-by.ts';
import { tinyPersona } from '../../../support/tiny.ts';

function anywhere(...transitions: readonly { when: Record<string, unknown>; to: string }[]) {
  return tinyPersona({ anywhere: { effects: [], transitions } });
}

describe('the reply by which every call is over', () => {
  it.each([
    [18, anywhere({ when: { turn: { 'at-least': 18 } }, to: 'gone' })],
    [10, anywhere({ when: { turn: { above: 9 } }, to: 'gone' })],
    [
      12,
      anywhere(
        { when: { patience: { is: 0 } }, to: 'gone' },
        { when: { turn: { 'at-least': 12 } }, to: 'gone' },
      ),
    ],
    [20, anywhere({ when: { any: [{ tension: { is: 100 } }, { turn: { 'at-least': 20 } }] }, to: 'gone' })],
  ])('is %i where nothing can come before it', (turn, persona) => {
    expect(endsBy(persona)).toBe(turn);
  });

  it.each([
    ['no way counts replies', anywhere({ when: { patience: { is: 0 } }, to: 'gone' })],
    ['the way asks for more', anywhere({ when: { turn: { 'at-least': 14 }, need: 'unmet' }, to: 'gone' })],
    ['it holds only up to a turn', anywhere({ when: { turn: { 'at-most': 5 } }, to: 'gone' })],
    [
      'a way before it may lead elsewhere for ever',
      anywhere(
        { when: { acts: { any: ['rude'] } }, to: 'open' },
        { when: { turn: { 'at-least': 18 } }, to: 'gone' },
      ),
    ],
    ['it does not lead to an end', anywhere({ when: { turn: { 'at-least': 18 } }, to: 'open' })],
  ])('is not promised where %s', (_, persona) => {
    expect(endsBy(persona)).toBeNull();
  });
});
