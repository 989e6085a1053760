/** Made by `npm run generate`: SHA-256 over the engine's sources, a part of every bundle. */
export const ENGINE_HASH = 'f3c3cc40666b00e8a80c9f6cac48534ca7fc64e43dba7004742aa2011bbd9cd4';
