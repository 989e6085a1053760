/** Made by `npm run generate`: SHA-256 over the engine's sources, a part of every bundle. */
export const ENGINE_HASH = 'c17ca52a58d6040b18ad8fa9495964ce086ac4003376a380df26e41aedd860dd';
