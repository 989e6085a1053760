/** An id that nobody else makes: 128 bits of chance. `crypto.randomUUID` would want HTTPS. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A seed for a new run: small enough to be read out over a table. */
export function newSeed(): number {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return seed % 1_000_000;
}
