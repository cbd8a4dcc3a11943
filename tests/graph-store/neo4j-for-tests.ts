import { afterAll, describe } from 'vitest';
import type { Release } from '../../scripts/neo4j/releases.ts';
import { Neo4jUnavailable } from '../../scripts/neo4j/server-files.ts';
import { type RunningNeo4j, startNeo4j } from '../../scripts/neo4j/start-neo4j.ts';

/**
 * Starts a Neo4j for the tests of one file, which then ends with them. Where none can be had, one loud line says why
 * and a skipped suite stands for the tests; with CI=true that is an error.
 */
export async function startForTests(release: Release): Promise<RunningNeo4j | undefined> {
  try {
    const server = await startNeo4j(release);
    afterAll(() => server.stop());
    return server;
  } catch (error) {
    if (!(error instanceof Neo4jUnavailable) || process.env.CI === 'true') throw error;
    console.error(`NOT RUN: the tests on Neo4j ${release.version}: ${error.message}`);
    describe.skip(`the graph on Neo4j ${release.version}: ${error.message}`, () => {});
    return undefined;
  }
}
