import { describe, expect, it } from 'vitest';
import { stemEnglish } from '../../../src/core/language/english-stem.ts';

describe('stemEnglish', () => {
  it.each([
    ['cards', 'card'],
    ['policies', 'policy'],
    ['replied', 'reply'],
    ['removing', 'remove'],
    ['removed', 'removes'],
    ['stopped', 'stop'],
    ['passes', 'pass'],
    ['cancelled', 'cancel'],
    ['canceled', 'cancel'],
    ['installed', 'install'],
    ['brought', 'bring'],
    ["manager's", 'manager'],
    ['calling', 'calls'],
    ['checked', 'check'],
    ['used', 'use'],
  ])('makes %s and %s one', (a, b) => {
    expect(stemEnglish(a)).toBe(stemEnglish(b));
  });

  it.each([
    ['noted', 'not'],
    ['note', 'not'],
    ['site', 'sit'],
    ['bring', 'br'],
    ['need', 'ne'],
    ['care', 'car'],
    ['thing', 'th'],
  ])('keeps %s apart from %s', (a, b) => {
    expect(stemEnglish(a)).not.toBe(b);
  });
});
