/** Made by `npm run generate`: SHA-256 over the engine's sources, a part of every bundle. */
export const ENGINE_HASH = '03e1f11a0dc81dad6c8f7ba7d5927d01e532874bd1f2d640e98413fba56e14bf';
