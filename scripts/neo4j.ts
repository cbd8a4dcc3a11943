// `npm run neo4j`: a real Neo4j for development, until Ctrl-C; prints the lines by which the programs find it.
import { startNeo4j } from './neo4j/start-neo4j.ts';

try {
  console.error('Starting Neo4j …');
  const server = await startNeo4j();
  for (const [name, value] of Object.entries(server.env)) console.log(`export ${name}=${value}`);
  console.error(`Neo4j ${server.version} runs until Ctrl-C; its data goes with it.`);
  const stop = () => void server.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  console.error(`No Neo4j: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
