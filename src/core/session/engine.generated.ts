/** Made by `npm run generate`: SHA-256 over the engine's sources, a part of every bundle. */
export const ENGINE_HASH = 'd350becc17197f661940fa6a63cb9ae3996c47b8231467b302087f48b97752da';
