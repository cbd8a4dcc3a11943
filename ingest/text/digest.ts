import { createHash } from 'node:crypto';

/** SHA-256 of the parts as 64 hexadecimal digits; the parts are kept apart. */
export function digest(...parts: string[]): string {
  const told = parts.map((part) => `${part.length}:${part}`).join('');
  return createHash('sha256').update(told).digest('hex');
}

/** An opaque, stable id for a thing of a kind: `zone-3f2a…`, never its raw name. */
export function buildId(kind: string, ...key: string[]): string {
  return `${kind.toLowerCase()}-${digest(kind, ...key).slice(0, 20)}`;
}

/** Whether an id has the form of our own ids for a kind. */
export function isBuiltId(kind: string, id: string): boolean {
  return id.startsWith(`${kind.toLowerCase()}-`) && /^-[0-9a-f]{20}$/.test(id.slice(kind.length));
}
