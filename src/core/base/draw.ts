import { invariant } from './invariant.ts';

/**
 * Chance as data: an unsigned 32-bit integer that depends on nothing but its arguments, so a new draw
 * elsewhere shifts no other one. FNV-1a over the words, then MurmurHash3's finaliser to spread the bits.
 */
export function draw(seed: number, purpose: string, turn: number): number {
  let hash = beginDraw(seed);
  for (let i = 0; i < purpose.length; i += 1) hash = drawOn(hash, purpose.charCodeAt(i));
  return endDraw(hash, turn);
}

/** A draw in parts, for a purpose that need not be made as a string: begin, go on code unit by code unit, end. */
export function beginDraw(seed: number): number {
  return 0x811c9dc5 ^ (seed >>> 0);
}

export function drawOn(begun: number, unit: number): number {
  return Math.imul(begun ^ unit, 0x01000193);
}

export function endDraw(begun: number, turn: number): number {
  let hash = Math.imul(begun ^ (turn >>> 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A whole number from 0 to below `count`. The bias of the remainder is below count / 2^32. */
export function drawBelow(count: number, seed: number, purpose: string, turn: number): number {
  invariant(count > 0, `nothing to draw from for ${purpose}`);
  return draw(seed, purpose, turn) % count;
}
