import { fileURLToPath } from 'node:url';

/** The folder of the product itself: with `scenarios/`, `dist/` and the sources. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
