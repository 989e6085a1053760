/** Made by `npm run generate`: SHA-256 over the engine's sources, a part of every bundle. */
export const ENGINE_HASH = 'e5d3089809cbba0bbef4c04c95cdac567394dab16a77e77d90a1bf9715355635';
