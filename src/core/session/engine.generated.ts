/** Made by `npm run generate`: SHA-256 over the engine's sources, a part of every bundle. */
export const ENGINE_HASH = '605ce684ab2bfd9ca149462b9aea6f2dd0a2ea4cb3fcf7072d8fc38165c895c3';
