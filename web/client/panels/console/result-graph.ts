import {
  type Fact,
  isNode,
  isPath,
  isRelationship,
  type QueryNode,
  type QueryRelationship,
  type QueryResult,
  type QueryValue,
} from '#schema';

/** The nodes and relationships that a result holds, each once. */
export interface ResultGraph {
  nodes: QueryNode[];
  links: ResultLink[];
  /** Nodes of the result, of which `nodes` are the first. */
  total: number;
}

export interface ResultLink {
  id: string;
  type: string;
  from: string;
  to: string;
  planned: boolean;
  /** True where the map holds it and the result does not. */
  isKnown: boolean;
}

/** More than this is no picture that one can read. */
const most = 150;

function collect(value: QueryValue, nodes: Map<string, QueryNode>, links: Map<string, QueryRelationship>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const part of value) collect(part, nodes, links);
  else if (isNode(value)) nodes.set(value.id, value);
  else if (isRelationship(value)) links.set(value.id, value);
  else if (isPath(value)) for (const part of [...value.nodes, ...value.relationships]) collect(part, nodes, links);
  else for (const part of Object.values(value)) collect(part, nodes, links);
}

/**
 * Draws nodes and relationships together out of the rows; a relationship needs both of its ends. What the map knows
 * between the nodes joins those that came back without their relationships.
 */
export function findGraph({ rows }: Pick<QueryResult, 'rows'>, known: readonly Fact[] = []): ResultGraph {
  const nodes = new Map<string, QueryNode>();
  const links = new Map<string, QueryRelationship>();
  for (const row of rows) for (const value of row) collect(value, nodes, links);
  const drawn = new Map([...nodes].slice(0, most));
  return {
    nodes: [...drawn.values()],
    links: [
      ...[...links.values()].map(({ properties, ...link }) => ({
        ...link,
        planned: properties.planned === true,
        isKnown: false,
      })),
      ...known
        .filter(({ id }) => !links.has(id))
        .map(({ id, type, from, to, planned = false }) => ({ id, type, from, to, planned, isKnown: true })),
    ].filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
    total: nodes.size,
  };
}
