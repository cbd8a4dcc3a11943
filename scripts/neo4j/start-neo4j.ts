import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { findSomeJava } from './find-java.ts';
import { longTerm, type Release } from './releases.ts';
import { ensureServerFiles, Neo4jUnavailable } from './server-files.ts';

/** A Neo4j that runs for us alone. */
export interface RunningNeo4j {
  version: string;
  /** What the programs read to find it. */
  env: { NEO4J_URI: string; NEO4J_USERNAME: string; NEO4J_PASSWORD: string; NEO4J_DATABASE: string };
  /** Ends it and takes away its data. */
  stop(): Promise<void>;
}

/** How long a start may take, in milliseconds. */
const START_MS = 120_000;
const STOP_MS = 10_000;

// The server ends when this process does, however that ends: the shell waits for the end of its input. It is killed,
// since its data is thrown away and an orderly end takes ten seconds. Ctrl-C reaches the shell too, which waits for us.
const supervisor = `trap '' INT PIPE; exec 3<&0; home=$1; shift; "$@" & server=$!
(read -r _ <&3; kill -9 $server 2>/dev/null) & wait $server; code=$?; rm -rf "$home"; exit $code`;

/**
 * Starts an empty Neo4j Community on free loopback ports, with a random password and a small heap.
 * @throws Neo4jUnavailable where Java, Maven or the network is missing, or the server does not come up.
 */
export async function startNeo4j(release: Release = longTerm): Promise<RunningNeo4j> {
  const java = findSomeJava(release.java);
  if (!java) throw new Neo4jUnavailable(`Neo4j ${release.version} needs Java ${release.java} or newer; set JAVA_HOME`);
  const lib = ensureServerFiles(release);
  const home = mkdtempSync(join(tmpdir(), 'zone-graph-neo4j-'));
  const port = await findFreePort();
  writeConfiguration(home, port);
  const server = spawnServer(java, release, lib, home);
  const removeHome = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeHome);
  const stop = async () => {
    await end(server);
    process.off('exit', removeHome);
    removeHome();
  };
  try {
    const password = randomBytes(12).toString('hex');
    await waitForServer(server, `bolt://127.0.0.1:${port}`, password);
    const NEO4J_URI = `neo4j://127.0.0.1:${port}`;
    const env = { NEO4J_URI, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: password, NEO4J_DATABASE: 'neo4j' };
    return { version: release.version, env, stop };
  } catch (error) {
    const words = lastLineOf(join(home, 'output.log'));
    await stop();
    throw new Neo4jUnavailable(
      `Neo4j ${release.version} did not start: ${error instanceof Error ? error.message : error} (${words})`,
    );
  }
}

function writeConfiguration(home: string, port: number): void {
  mkdirSync(join(home, 'conf'));
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'server.memory.pagecache.size': '64m',
    'server.logs.debug.enabled': false,
    'db.tx_log.preallocate': false,
    'dbms.usage_report.enabled': false,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}

function spawnServer(java: string, { mainClass }: Release, lib: string, home: string): ChildProcess {
  const command = [
    ...[
      java,
      '-Xms512m',
      '-Xmx768m',
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      '--add-opens=java.base/java.nio=ALL-UNNAMED',
    ],
    ...['-cp', join(lib, '*'), mainClass, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
  ];
  const [program, ...rest] = process.platform === 'win32' ? command : ['sh', '-c', supervisor, 'sh', home, ...command];
  const server = spawn(program ?? java, rest, { stdio: ['pipe', 'pipe', 'pipe'] });
  const output = join(home, 'output.log');
  writeFileSync(output, '');
  const keep = (data: Buffer) => writeFileSync(output, data, { flag: 'a' });
  server.stdout?.on('data', keep);
  server.stderr?.on('data', keep);
  server.stdin?.on('error', () => {});
  return server;
}

function lastLineOf(file: string): string {
  return existsSync(file) ? (readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? '') : 'it left no words';
}

async function waitForServer(server: ChildProcess, uri: string, password: string): Promise<void> {
  const deadline = Date.now() + START_MS;
  for (;;) {
    if (server.exitCode !== null) throw new Error(`it ended with code ${server.exitCode}`);
    const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
    const session = driver.session({ database: 'system' });
    try {
      await session.run('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: 'neo4j', new: password });
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    } finally {
      await session.close();
      await driver.close();
    }
  }
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.stdin?.end();
  if (process.platform === 'win32') server.kill('SIGKILL');
  const timer = setTimeout(() => server.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
