/** Made by `npm run generate`: SHA-256 over the engine's sources, a part of every bundle. */
export const ENGINE_HASH = '591ec419e1bf16d67198d95cc322826a76cb8971934aa58e3a181c5bcb09b308';
