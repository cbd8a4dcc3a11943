// In an answer of the embedded database a node, a relationship or a path is a plain object, and so is a map that a query
// makes up: `{nodes: ns, edges: []}`. Here, beside the database, they can still be told apart.

/**
 * Puts each node, relationship and path of a value into a Map under the name of what it is; relationships get the `id`
 * of both ends.
 * @param {import('@grafeo-db/js').GrafeoDB} database
 */
export function markEntities(database, value) {
  const mark = (inner) => markEntities(database, inner);
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value) || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(mark);
  if (isNode(database, value)) return new Map([['node', value]]);
  if (isRelationship(database, value)) {
    const [_from, _to] = [value._source, value._target].map((end) => idOf(database, end));
    return new Map([['relationship', { ...value, _from, _to }]]);
  }
  if (isPath(database, value)) {
    return new Map([['path', { nodes: value.nodes.map(mark), edges: value.edges.map(mark) }]]);
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner)]));
}

function isNode(database, { _id, _labels, id }) {
  if (!isNumber(_id) || !Array.isArray(_labels)) return false;
  const node = database.getNode(_id);
  return node !== null && String(node.labels) === String(_labels) && node.get('id') === id;
}

function isRelationship(database, { _id, _source, _target, _type, id }) {
  if (![_id, _source, _target].every(isNumber) || typeof _type !== 'string') return false;
  const edge = database.getEdge(_id);
  const isSame = edge?.edgeType === _type && edge.sourceId === _source && edge.targetId === _target;
  return isSame && edge.get('id') === id;
}

/** A map has its keys in the order of the alphabet; a path does not. */
function isPath(database, value) {
  const { nodes, edges } = value;
  if (Object.keys(value).join() !== 'nodes,edges' || !Array.isArray(nodes) || !Array.isArray(edges)) return false;
  return (
    nodes.length === edges.length + 1 &&
    nodes.every((node) => isEntity(node) && isNode(database, node)) &&
    edges.every((edge) => isEntity(edge) && isRelationship(database, edge))
  );
}

function isEntity(value) {
  return typeof value === 'object' && value !== null;
}

function isNumber(value) {
  return Number.isSafeInteger(value) && value >= 0;
}

function idOf(database, node) {
  return database.getNode(node)?.get('id') ?? String(node);
}
