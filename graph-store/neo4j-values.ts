import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';
import type { QueryNode, QueryRelationship, QueryValue } from '#schema';
import { bookkeeping, orderLabels } from './bookkeeping.ts';

/** Turns a value into a parameter: whole numbers become integers, which the driver would send as floats. */
export function toParameter<Value>(value: Value): Value {
  return mapValue(value, (inner) =>
    typeof inner === 'number' && Number.isSafeInteger(inner) ? neo4j.int(inner) : inner,
  ) as Value;
}

/** Turns a value of our own statements, which return no entities, into plain JavaScript. */
export function toPlain(value: unknown): unknown {
  return mapValue(value, (inner) => (typeof inner === 'bigint' ? Number(inner) : inner));
}

function mapValue(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((inner) => mapValue(inner, change));
  if (typeof value !== 'object' || value === null || neo4j.isInt(value)) return change(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, mapValue(inner, change)]),
  );
}

/** The `id` by element id of every node in an answer, and the ends of relationships that are not among them. */
export function collectUnknownEnds(rows: readonly unknown[][]): { known: Map<string, string>; unknown: string[] } {
  const known = new Map<string, string>();
  const ends = new Set<string>();
  const visit = (value: unknown): void => {
    if (neo4j.isNode(value)) known.set(value.elementId, idOf(value));
    else if (neo4j.isRelationship(value)) ends.add(value.startNodeElementId).add(value.endNodeElementId);
    else if (neo4j.isPath(value)) for (const node of nodesOf(value)) known.set(node.elementId, idOf(node));
    else if (Array.isArray(value)) value.forEach(visit);
    else if (isMap(value)) Object.values(value).forEach(visit);
  };
  rows.forEach(visit);
  return { known, unknown: [...ends].filter((end) => !known.has(end)) };
}

/** Turns a value of Neo4j into plain JSON with nodes, relationships and paths told apart. */
export function toQueryValue(value: unknown, ids: ReadonlyMap<string, string>): QueryValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((inner) => toQueryValue(inner, ids));
  if (neo4j.isNode(value)) return toNode(value, ids);
  if (neo4j.isRelationship(value)) return toRelationship(value, ids);
  if (neo4j.isPath(value)) {
    const relationships = value.segments.map(({ relationship }) => toRelationship(relationship, ids));
    return { $: 'path', nodes: nodesOf(value).map((node) => toNode(node, ids)), relationships };
  }
  // Dates, times, durations and points write themselves.
  return isMap(value) ? toMap(value, ids, () => true) : String(value);
}

function toNode(node: Node, ids: ReadonlyMap<string, string>): QueryNode {
  return {
    $: 'node',
    id: idOf(node),
    labels: orderLabels(node.labels),
    properties: toMap(node.properties, ids, isShown),
  };
}

function toRelationship(relationship: Relationship, ids: ReadonlyMap<string, string>): QueryRelationship {
  const { startNodeElementId: from, endNodeElementId: to, type, properties } = relationship;
  return {
    $: 'relationship',
    ...{ id: idOf(relationship), type, from: ids.get(from) ?? from, to: ids.get(to) ?? to },
    properties: toMap(properties, ids, isShown),
  };
}

function nodesOf(path: Path): Node[] {
  return [path.start, ...path.segments.map(({ end }) => end)];
}

function idOf({ properties, elementId }: Node | Relationship): string {
  return typeof properties.id === 'string' ? properties.id : elementId;
}

function isShown(key: string): boolean {
  return !bookkeeping.has(key);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function toMap(
  record: Record<string, unknown>,
  ids: ReadonlyMap<string, string>,
  keep: (key: string) => boolean,
): { [key: string]: QueryValue } {
  const entries = Object.entries(record).filter(([key]) => keep(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, toQueryValue(inner, ids)]));
}
