/** Made by `npm run generate`: SHA-256 over the engine's sources, a part of every bundle. */
export const ENGINE_HASH = '307f336220e5b50967bedcc754fbbeada4e05a90d50131be8ec831a0317f5f77';
