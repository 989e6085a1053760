/** Hash of the sources of the engine; made by `npm run generate`. */
export const ENGINE_HASH = '';
