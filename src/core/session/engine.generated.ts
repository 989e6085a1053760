/** Made by `npm run generate`: SHA-256 over the engine's sources, a part of every bundle. */
export const ENGINE_HASH = 'c3701a9de30614f7e9ca9ffff10f25dfd177ceae1c23796ba55915952e933fb7';
