import { z } from 'zod';
import { type Database, define } from '../../graph-store/database.ts';

const properties = z.record(z.string(), z.unknown());
const nodes = define(
  'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
  z.object({ labels: z.array(z.string()), properties }),
);
const relationships = define(
  'MATCH (f)-[r]->(t) RETURN f.id AS from, type(r) AS type, t.id AS to, properties(r) AS properties',
  z.object({ from: z.string(), type: z.string(), to: z.string(), properties }),
);
const everything = define('MATCH (n) WITH n LIMIT 10000 DETACH DELETE n', z.object({}));
const countNodes = define('MATCH (n) RETURN count(n) AS n', z.object({ n: z.number() }));

/** Everything in a database, line by line in an order of its own: equal graphs, equal dumps. */
export async function dump({ read }: Database): Promise<string[]> {
  const lines = [
    ...(await read(nodes)).map((node) => ['node', [...node.labels].sort(), inOrder(node.properties)]),
    ...(await read(relationships)).map((row) => ['fact', row.from, row.type, row.to, inOrder(row.properties)]),
  ];
  return lines.map((line) => JSON.stringify(line)).sort();
}

/** Takes everything out of a database. */
export async function clear(database: Database): Promise<void> {
  for (;;) {
    const [left] = await database.read(countNodes);
    if (!left || left.n === 0) return;
    await database.write((run) => run(everything));
  }
}

function inOrder(record: Record<string, unknown>): [string, unknown][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
