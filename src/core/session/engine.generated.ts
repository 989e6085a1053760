/** Made by `npm run generate`: SHA-256 over the engine's sources, a part of every bundle. */
export const ENGINE_HASH = 'defe3af3bc159a313d05f61f1187c5efef318f0273d9b36ac2271309833f6ece';
