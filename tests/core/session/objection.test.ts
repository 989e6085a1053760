import { describe, expect, it } from 'vitest';
import {
  isSaid,
  objectionsWithin,
  withObjection,
  type Objection,
} from '../../../src/core/session/objection.ts';

function objection(input: number, change: Partial<Objection> = {}): Objection {
  return { input, meant: ['own'], notMeant: [], note: '', ...change };
}

describe('objections', () => {
  it('are kept in the order of the replies, one a reply', () => {
    const kept = withObjection(withObjection([objection(4)], objection(1)), objection(4, { note: 'later' }));
    expect(kept).toEqual([objection(1), objection(4, { note: 'later' })]);
  });

  it('are taken back by one that says nothing', () => {
    const nothing = objection(4, { meant: [], note: '  ' });
    expect(isSaid(nothing)).toBe(false);
    expect(withObjection([objection(1), objection(4)], nothing)).toEqual([objection(1)]);
  });

  it.each([{ meant: ['own'] }, { notMeant: ['rude'] }, { note: 'I meant it kindly' }] as const)(
    'say something with %o alone',
    (said) => {
      expect(isSaid({ input: 0, meant: [], notMeant: [], note: '', ...said })).toBe(true);
    },
  );

  it('go with the replies that they are about when a run goes another way', () => {
    expect(objectionsWithin([objection(0), objection(2), objection(3)], 3)).toEqual([
      objection(0),
      objection(2),
    ]);
  });
});
