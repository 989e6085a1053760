/** Made by `npm run generate`: SHA-256 over the engine's sources, a part of every bundle. */
export const ENGINE_HASH = '8a6b28f035c1f48cbd64f2b1c4c2df73254eaab1e9cae429ac9c00af57dade1a';
