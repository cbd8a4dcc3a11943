import {
  isNode,
  isPath,
  isRelationship,
  type QueryNode,
  type QueryPath,
  type QueryRelationship,
  type QueryValue,
} from '#schema';

/** A value of a query's result on one line: `(:Person 侯向军)`, `[:HOLDS_POST 副厅长]`, text without quotation marks. */
export function describeValue(value: QueryValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(describeValue).join(', ')}]`;
  if (isNode(value)) return describeNode(value);
  if (isRelationship(value)) return describeRelationship(value);
  if (isPath(value)) return describePath(value);
  const pairs = Object.entries(value).map(([key, each]) => `${key}: ${describeValue(each)}`);
  return `{${pairs.join(', ')}}`;
}

function describeNode({ labels, properties, id }: QueryNode): string {
  const label = labels.find((each) => each !== 'Entity');
  return `(${label ? `:${label} ` : ''}${describeValue(properties.name ?? properties.title ?? properties.text ?? id)})`;
}

function describeRelationship({ type, properties }: QueryRelationship): string {
  const detail = properties.title ?? properties.role ?? properties.manner;
  return `[:${type}${detail ? ` ${describeValue(detail)}` : ''}]`;
}

function describePath({ nodes, relationships }: QueryPath): string {
  return nodes
    .map((node, index) => {
      const step = relationships[index];
      if (!step) return describeNode(node);
      const forward = step.from === node.id;
      return `${describeNode(node)}${forward ? '-' : '<-'}${describeRelationship(step)}${forward ? '->' : '-'}`;
    })
    .join('');
}
