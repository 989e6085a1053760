import { z } from 'zod';
import { certificateSchema } from '../core/scenario/schema/certificate-schema.ts';
import { MODES } from '../core/scenario/vocabulary.ts';

const total = z.int().min(0).max(100);

export const certificateOutputSchema = certificateSchema
  .extend({
    scenario: z.string(),
    par: z
      .strictObject({
        how: z.string(),
        estimates: z.array(
          z.strictObject({ persona: z.string(), mode: z.enum(MODES), par: total, floor: total }),
        ),
      })
      .describe('What mastery and blind picking reach: estimates.'),
    problems: z.array(z.string()).describe('What the case does not keep, in words; none: it is certified.'),
  })
  .describe('One line of `certify`.');

export type CertificateOutput = z.infer<typeof certificateOutputSchema>;
