/** Made by `npm run generate`: SHA-256 over the engine's sources, a part of every bundle. */
export const ENGINE_HASH = 'f8766703c5d5739a5f69f547e505fefce0ca7fac9295b3a243640d5b3b42c334';
