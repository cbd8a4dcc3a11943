import type { QueryNode, QueryPath, QueryRelationship, QueryValue } from '#schema';
import { bookkeeping, orderLabels } from './bookkeeping.ts';

/** Turns a value of the embedded database into plain JSON with nodes, relationships and paths told apart. */
export function toQueryValue(value: unknown): QueryValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toQueryValue);
  if (typeof value !== 'object') return String(value);
  if (!(value instanceof Map)) return toMap(value as Record<string, unknown>, () => true);
  // The database's process puts entities into Maps, which no query can make.
  const [[mark, entity] = []] = value as Map<string, Record<string, unknown>>;
  if (entity === undefined) return null;
  if (mark === 'node') return toNode(entity);
  return mark === 'relationship' ? toRelationship(entity) : toPath(entity);
}

function toNode(record: Record<string, unknown>): QueryNode {
  return {
    $: 'node',
    id: typeof record.id === 'string' ? record.id : String(record._id),
    labels: orderLabels((record._labels as unknown[]).map(String)),
    properties: toMap(record, isShown),
  };
}

function toRelationship(record: Record<string, unknown>): QueryRelationship {
  return {
    $: 'relationship',
    id: typeof record.id === 'string' ? record.id : String(record._id),
    type: String(record._type),
    from: String(record._from ?? record._source),
    to: String(record._to ?? record._target),
    properties: toMap(record, isShown),
  };
}

function toPath({ nodes, edges }: Record<string, unknown>): QueryPath {
  const members = (list: unknown) =>
    (list as Map<string, Record<string, unknown>>[]).flatMap((each) => [...each.values()]);
  return { $: 'path', nodes: members(nodes).map(toNode), relationships: members(edges).map(toRelationship) };
}

function isShown(key: string): boolean {
  return !key.startsWith('_') && !bookkeeping.has(key);
}

function toMap(record: Record<string, unknown>, keep: (key: string) => boolean): { [key: string]: QueryValue } {
  const entries = Object.entries(record).filter(([key]) => keep(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, toQueryValue(inner)]));
}
