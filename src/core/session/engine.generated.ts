/** Made by `npm run generate`: SHA-256 over the engine's sources, a part of every bundle. */
export const ENGINE_HASH = 'f324cac9459a550c8a1d65867215b8d0e17903aa1ddd28a0779bab218a2f76da';
