import { describe, expect, it } from 'vitest';
import { readWalk } from '../../../src/core/scenario/compile/read-walk.ts';
import { change, starterWalk, WALK_PATH } from '../../support/starter.ts';

function diagnose(from: string, to: string) {
  const read = readWalk({ path: WALK_PATH, text: change(starterWalk, from, to) });
  return read.ok ? [] : read.error;
}

describe('a walk file', () => {
  it('is read without a complaint as it starts', () => {
    expect(readWalk({ path: WALK_PATH, text: starterWalk }).ok).toBe(true);
  });

  it.each([
    ['{ choose: confirm-plan }', '{ choose: confirm-plan, input: silence }', 'walk/not-one-doing'],
    ['{ choose: confirm-plan }', '{ say: hello }', 'walk/written-in-guided'],
    [
      '{ choose: confirm-plan }',
      '{ choose: confirm-plan, reading: { acts: [] } }',
      'walk/reading-of-nothing',
    ],
    ['ending: [resolved]', 'ending: [resolvd]', 'schema/unknown-value'],
  ])('%j for %j', (from, to, code) => {
    expect(diagnose(from, to).map((one) => one.code)).toEqual([code]);
  });

  it('resolves a union to what its author was at: an act by name, an act with attributes', () => {
    const free =
      'mode: free\nturns:\n  - { say: hi, reading: { acts: [ofer] } }\n  - { say: hi, reading: { acts: [{ act: offer, optin: van }] } }';
    const found = diagnose('mode: guided\nturns:', free);
    expect(found.map(({ code, line }) => ({ code, line }))).toEqual([
      { code: 'schema/unknown-value', line: 7 },
      { code: 'schema/unknown-key', line: 8 },
    ]);
    expect(found.map(({ mend }) => mend.en)).toEqual(['Did you mean `offer`?', 'Did you mean `option`?']);
  });
});
