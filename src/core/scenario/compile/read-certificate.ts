import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Result } from '../../base/result.ts';
import { certificateSchema, type Certificate } from '../schema/certificate-schema.ts';
import { readYaml } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';

/** The certificate of a case, or everything that is wrong in it with line, column and cure. */
export function readCertificate(file: SourceFile): Result<Certificate, Diagnostic[]> {
  return readYaml(file, { kind: 'certificate', schema: certificateSchema, check: () => [] });
}
