import type { Certificate } from '../../scenario/schema/certificate-schema.ts';

/** What one customer can come to in a case. */
export type PairCertificate = Certificate['pairs'][number];
export type Reached = PairCertificate['states'][number];
export type RuleShown = PairCertificate['rules'][number];
