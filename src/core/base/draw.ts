import { invariant } from './invariant.ts';

/**
 * Chance as data: an unsigned 32-bit integer that depends on nothing but its arguments, so a new draw
 * elsewhere shifts no other one. FNV-1a over the words, then MurmurHash3's finaliser to spread the bits.
 */
export function draw(seed: number, purpose: string, turn: number): number {
  let hash = 0x811c9dc5 ^ (seed >>> 0);
  for (let i = 0; i < purpose.length; i += 1) {
    hash = Math.imul(hash ^ purpose.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (turn >>> 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A whole number from 0 to below `count`. The bias of the remainder is below count / 2^32. */
export function drawBelow(count: number, seed: number, purpose: string, turn: number): number {
  invariant(count > 0, `nothing to draw from for ${purpose}`);
  return draw(seed, purpose, turn) % count;
}
