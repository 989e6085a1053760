import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/base/canonical-json.ts';
import { hashOf, sha256Hex } from '../../../src/core/base/hash.ts';

describe('hashing', () => {
  it('gives SHA-256 of the UTF-8 bytes', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex('稳线')).toHaveLength(64);
  });

  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: [2, { d: 3, c: 4 }] })).toBe('{"a":[2,{"c":4,"d":3}],"b":1}');
    expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
    expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: 2 }));
  });
});
