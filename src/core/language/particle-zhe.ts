/** The particle 着 as Taiwan writes it, and as it is read. */
export const WRITTEN_ZHE = '著'.charCodeAt(0);
export const PARTICLE_ZHE = '着'.charCodeAt(0);

/** What 著 makes a word with in Simplified too: 显著, 原著; 著名, 著作. */
const BEFORE = '显顯卓名原专專编編土昭论論巨译譯遗遺';
const AFTER = '名作称稱';

/** Whether the 著 at `i` is the particle. No table of single characters can tell. */
export function isParticleZhe(text: string, i: number): boolean {
  return (
    !(i > 0 && BEFORE.includes(text.charAt(i - 1))) &&
    !(i + 1 < text.length && AFTER.includes(text.charAt(i + 1)))
  );
}
