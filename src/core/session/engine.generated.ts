/** Made by `npm run generate`: SHA-256 over the engine's sources, a part of every bundle. */
export const ENGINE_HASH = '9935ad16cfe102f4d2efa354aab8ed8860b2ad34c464c9b9f9b1d51dc95a529f';
