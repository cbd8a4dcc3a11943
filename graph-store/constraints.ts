import { kinds } from '#schema';

/** A key of the graph: one node for each value. */
interface Key {
  label: string;
  property: string;
}

/** Every node has an id of its own; ids are opaque strings. */
const keys: readonly Key[] = ['Entity', 'Article', 'Statement', 'Evidence'].map((label) => ({
  label,
  property: 'id',
}));

/** Properties by which nodes are looked up: names by readers, the others by the store. */
const lookups: readonly Key[] = [
  ...kinds.map(({ label }) => ({ label, property: 'name' })),
  { label: 'Evidence', property: 'fact' },
  { label: 'Statement', property: 'article' },
  { label: 'Article', property: 'fingerprint' },
];

/** A constraint or an index, and the statement that makes it; that may run again and again. */
interface Guarantee {
  name: string;
  cypher: string;
}

/** What makes the keys unique and both keys and lookups fast. */
export function buildConstraints(database: 'neo4j' | 'embedded'): Guarantee[] {
  const unique = keys.map(({ label, property }) => {
    const name = nameOf(label, property);
    return {
      name,
      cypher: `CREATE CONSTRAINT \`${name}\` IF NOT EXISTS FOR (n:\`${label}\`) REQUIRE n.\`${property}\` IS UNIQUE`,
    };
  });
  // Neo4j puts an index under each constraint; the embedded database does not, and MERGE is quadratic without one.
  const indexed = database === 'embedded' ? [...keys, ...lookups] : lookups;
  const indexes = indexed.map(({ label, property }) => {
    const name = `${nameOf(label, property)}_index`;
    return { name, cypher: `CREATE INDEX \`${name}\` IF NOT EXISTS FOR (n:\`${label}\`) ON (n.\`${property}\`)` };
  });
  // Speeds up the search for a text inside names; the embedded database has no such index and is small enough.
  const search = {
    name: 'entity_search_index',
    cypher: 'CREATE TEXT INDEX `entity_search_index` IF NOT EXISTS FOR (n:`Entity`) ON (n.`search`)',
  };
  return database === 'neo4j' ? [...unique, ...indexes, search] : [...unique, ...indexes];
}

function nameOf(label: string, property: string): string {
  return `${label}_${property}`.toLowerCase();
}
