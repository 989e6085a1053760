/** Made by `npm run generate`: SHA-256 over the engine's sources, a part of every bundle. */
export const ENGINE_HASH = 'd324c75eae1ba3d825a9b9c0f6930b7eb8a74628f1f25b8bbd6863ddd589af08';
