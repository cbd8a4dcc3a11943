import { createHash } from 'node:crypto';

/** Hex digits of a digest: 80 bits, no two alike among a billion. */
const LENGTH = 20;

/** Short SHA-256 over values in order; absent ones count. */
export function digest(...values: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, LENGTH);
}

/** JSON with the keys of every object in order, so that equal things read equal. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
