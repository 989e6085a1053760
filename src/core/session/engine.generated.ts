/** Made by `npm run generate`: SHA-256 over the engine's sources, a part of every bundle. */
export const ENGINE_HASH = '035b7e18c27e6231a92ef4bf72ed82524aa3741998e53ac4d8b10158df56cd23';
