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
  const record = value as Record<string, unknown>;
  if (Array.isArray(record._labels) && typeof record._id === 'number') return toNode(record);
  if (typeof record._type === 'string' && '_source' in record) return toRelationship(record);
  if (Array.isArray(record.nodes) && Array.isArray(record.edges)) return toPath(record.nodes, record.edges);
  return toMap(record, () => true);
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

function toPath(nodes: unknown[], edges: unknown[]): QueryPath {
  const record = (value: unknown) => value as Record<string, unknown>;
  return {
    $: 'path',
    nodes: nodes.map((node) => toNode(record(node))),
    relationships: edges.map((edge) => toRelationship(record(edge))),
  };
}

function isShown(key: string): boolean {
  return !key.startsWith('_') && !bookkeeping.has(key);
}

function toMap(record: Record<string, unknown>, keep: (key: string) => boolean): { [key: string]: QueryValue } {
  const entries = Object.entries(record).filter(([key]) => keep(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, toQueryValue(inner)]));
}
