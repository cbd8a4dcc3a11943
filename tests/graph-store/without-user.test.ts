import { describe, expect, test } from 'vitest';
import { openNeo4j } from '../../graph-store/neo4j.ts';
import { withoutUser } from '../../graph-store/without-user.ts';

const withPassword = [
  'bolt://me:s3cret@127.0.0.1:1',
  'bolt://me:s3@cret@127.0.0.1:1',
  'neo4j+s://me:s3/cret@127.0.0.1:1',
  'bolt://me:1/s3cret#@127.0.0.1:1',
  'me:s3cret@127.0.0.1:1',
  's3cret:x@',
];

describe('an address of Neo4j', () => {
  test('is shown without user and password', () => {
    for (const uri of withPassword) {
      const scheme = /^[^:]+:\/\//.exec(uri)?.[0] ?? '';
      expect(withoutUser(uri)).toBe(uri.endsWith('@') ? '' : `${scheme}127.0.0.1:1`);
    }
    for (const uri of ['neo4j://localhost:7687', 'neo4j+s://abc.databases.neo4j.io', 'localhost:7687', '%%%', ''])
      expect(withoutUser(uri)).toBe(uri);
  });

  test('never has its password in the message when nothing comes of it', async () => {
    for (const uri of withPassword) {
      const opening = openNeo4j({ uri, username: 'neo4j', password: 'x', database: undefined });
      const error = await opening.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Error);
      expect(String(error)).toContain('NEO4J_URI');
      expect(String(error)).not.toMatch(/s3|cret/);
    }
  });
});
