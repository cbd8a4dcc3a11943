import { openNeo4j } from '../../graph-store/neo4j.ts';
import { findSomeJava } from '../../scripts/neo4j/find-java.ts';
import { longTerm, newest } from '../../scripts/neo4j/releases.ts';
import { startNeo4j } from '../../scripts/neo4j/start-neo4j.ts';
import { describeContract } from './contract.ts';

for (const release of findSomeJava(newest.java) ? [longTerm, newest] : [longTerm]) {
  describeContract(`Neo4j ${release.version}`, async () => {
    const server = await startNeo4j(release);
    const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: name } = server.env;
    const database = await openNeo4j({ uri, username, password, database: name });
    return {
      database,
      async end() {
        await database.close();
        await server.stop();
      },
    };
  });
}
