/** Made by `npm run generate`: SHA-256 over the engine's sources, a part of every bundle. */
export const ENGINE_HASH = '62564cc112c48e566d1afb27527e8f28ce21fc8ba11ebdc3b70e1724998fe8a6';
