import type { Scope } from '../guess.ts';
import type { Reason } from '../refused.ts';
import type { Syntax } from '../syntax.ts';

/** A query on the graph of tests/graph-store/dialect.test.ts with the rows that Neo4j answers: (id) a node, [id] a relationship. */
interface Example {
  query: string;
  neo4j: unknown[][];
}

/** Something that the embedded database answers otherwise than Neo4j, without an error. */
export interface Trap {
  name: string;
  /** What would come out. */
  wrong: Reason;
  /** The spelling that is right on both databases. */
  instead: Reason;
  /** The places of a query that fall into it. */
  find(tree: Syntax, scope: Scope): Syntax[];
  /** Queries that the embedded database gets wrong: the test asks it. */
  refused: readonly Example[];
  /** Neighbours, and the other spelling, that it gets right: the test asks it. */
  passes: readonly Example[];
}
