import { catalogue } from './catalogue.ts';
import { engineHashFile } from './engine-hash.ts';
import type { Generator } from './generator.ts';
import { jsonSchemas } from './json-schemas.ts';
import { parFiles } from './par-files.ts';
import { reference } from './reference.ts';

/** All that is generated and committed. A generator lies in a file of its own beside this one and is listed here. */
export const generators: readonly Generator[] = [jsonSchemas, catalogue, engineHashFile, parFiles, reference];
