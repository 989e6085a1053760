import canonicalize from 'canonicalize';
import { present } from './invariant.ts';

/** JSON with sorted keys (RFC 8785), so that equal values give equal text and so equal hashes. */
export function canonicalJson(value: unknown): string {
  return present(canonicalize(value), 'only JSON values can be canonical');
}
