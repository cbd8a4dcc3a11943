import neo4j, { type Driver, type ManagedTransaction, type Session, type Transaction } from 'neo4j-driver';
import { z } from 'zod';
import type { QueryResult, QueryValue } from '#schema';
import { buildConstraints } from './constraints.ts';
import type { Database, Parameters, Run } from './database.ts';
import { QueryTimedOut, StoreError, WriteConflict } from './errors.ts';
import type { Neo4jAddress } from './neo4j-address.ts';
import { explainAddress, explainConnection, explainReaderQuery, isPassing, isThereAlready } from './neo4j-errors.ts';
import { collectUnknownEnds, toParameter, toPlain, toQueryValue } from './neo4j-values.ts';
import type { DatabaseDescription, QueryLimits } from './store.ts';
import { withoutUser } from './without-user.ts';

/** Oldest version of the server whose Cypher we speak. */
const OLDEST = 5;
/** How often work is done again that met another writer, beyond the driver's own retries. */
const TRIES = 5;
const CONNECT_MS = 10_000;

/**
 * Opens a graph on Neo4j.
 * @throws StoreError where the address is malformed, nobody answers, the password or database is wrong, or the server is too old.
 */
export async function openNeo4j(address: Neo4jAddress): Promise<Database> {
  const driver = connect(address);
  // For all that is said of it from here on: credentials in it are for the driver alone.
  const shown = { ...address, uri: withoutUser(address.uri) };
  try {
    const description = await describe(driver, shown);
    return buildDatabase(driver, shown, description);
  } catch (error) {
    await driver.close();
    throw explainConnection(shown, error);
  }
}

function connect({ uri, username, password }: Neo4jAddress): Driver {
  const auth = password === undefined ? undefined : neo4j.auth.basic(username, password);
  try {
    return neo4j.driver(uri, auth, {
      userAgent: 'zone-graph',
      useBigInt: true,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: CONNECT_MS * 2,
    });
  } catch (error) {
    throw explainAddress(uri, error);
  }
}

async function describe(driver: Driver, { uri, database }: Neo4jAddress): Promise<DatabaseDescription> {
  const options = database === undefined ? {} : { database };
  await driver.verifyConnectivity(options);
  const { records } = await driver.executeQuery(
    'CALL dbms.components() YIELD name, versions, edition RETURN name AS name, versions[0] AS version, edition AS edition',
    {},
    { ...options, routing: 'READ' },
  );
  const row = z
    .object({ name: z.string(), version: z.string(), edition: z.string() })
    .parse(records.find((record) => /neo4j/i.test(String(record.get('name'))))?.toObject() ?? records[0]?.toObject());
  if (Number.parseInt(row.version, 10) < OLDEST) {
    throw new StoreError(
      'server-too-old',
      `the server at ${uri} is Neo4j ${row.version}; zone-graph needs Neo4j ${OLDEST} or newer`,
    );
  }
  const edition = row.edition.charAt(0).toUpperCase() + row.edition.slice(1);
  const name = database === undefined ? '' : `/${database}`;
  return { kind: 'neo4j', product: `Neo4j ${edition}`, version: row.version, address: `${uri}${name}` };
}

/** Makes the constraints and indexes that are missing; where all are there, nobody needs the right to make them. */
async function prepare(session: Session): Promise<void> {
  const list = async (cypher: string) => {
    const { records } = await session.executeRead((transaction) => transaction.run(cypher));
    return records.map((record) => String(record.get('name')));
  };
  const present = new Set([...(await list('SHOW CONSTRAINTS YIELD name')), ...(await list('SHOW INDEXES YIELD name'))]);
  const missing = buildConstraints('neo4j').filter(({ name }) => !present.has(name));
  if (missing.length === 0) return;
  for (const { cypher } of missing) {
    try {
      await session.executeWrite((transaction) => transaction.run(cypher));
    } catch (error) {
      // `IF NOT EXISTS` does not see what another writer is making at the same moment.
      if (!isThereAlready(error)) throw error;
    }
  }
  await session.executeRead((transaction) => transaction.run('CALL db.awaitIndexes(60)'));
}

function buildDatabase(driver: Driver, address: Neo4jAddress, description: DatabaseDescription): Database {
  // One chain of bookmarks: who reads after a write reads what was written, on a cluster too.
  const bookmarkManager = neo4j.bookmarkManager();
  const options = address.database === undefined ? {} : { database: address.database };
  const inSession = async <Result>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<Result>) => {
    const session = driver.session({ ...options, bookmarkManager, defaultAccessMode: mode });
    try {
      return await work(session);
    } catch (error) {
      throw explainConnection(address, error);
    } finally {
      await session.close();
    }
  };
  const runIn =
    (transaction: ManagedTransaction): Run =>
    async (statement, parameters: Parameters = {}) => {
      const { records } = await transaction.run(statement.cypher, toParameter(parameters));
      return records.map((record) => statement.row.parse(toPlain(record.toObject())));
    };
  let prepared: Promise<void> | undefined;
  /** Before the first write: who only reads may have no right to make anything. */
  const makeReady = () => {
    prepared ??= inSession('WRITE', prepare).catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    return prepared;
  };
  return {
    description,
    read: (statement, parameters) =>
      inSession('READ', (session) => session.executeRead((transaction) => runIn(transaction)(statement, parameters))),
    async write(work) {
      await makeReady();
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await inSession('WRITE', (session) => session.executeWrite((transaction) => work(runIn(transaction))));
        } catch (error) {
          if (!isPassing(error)) throw error;
          if (attempt === TRIES) throw new WriteConflict(error);
        }
      }
    },
    async query(cypher, parameters, limits) {
      const session = driver.session({
        ...{ ...options, bookmarkManager, defaultAccessMode: neo4j.session.READ, fetchSize: limits.maxRows + 1 },
      });
      try {
        return await runReaderQuery(session, cypher, parameters, limits);
      } catch (error) {
        throw explainReaderQuery(address, error, limits.timeoutMs);
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

/** Runs a query in READ mode under the server's timeout and, should that come late, under our own. */
async function runReaderQuery(
  session: Session,
  cypher: string,
  parameters: Record<string, QueryValue>,
  limits: QueryLimits,
): Promise<QueryResult> {
  let timer: NodeJS.Timeout | undefined;
  const lateness = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new QueryTimedOut(limits.timeoutMs));
      // Closing resets the connection, which ends the query on the server.
      void session.close().catch(() => undefined);
    }, limits.timeoutMs);
  });
  const answer = collectRows(session.beginTransaction({ timeout: limits.timeoutMs }), cypher, parameters, limits);
  try {
    return await Promise.race([answer, lateness]);
  } finally {
    clearTimeout(timer);
    answer.catch(() => undefined);
  }
}

async function collectRows(
  transaction: Transaction,
  cypher: string,
  parameters: Record<string, QueryValue>,
  { maxRows }: QueryLimits,
): Promise<QueryResult> {
  const begun = performance.now();
  const result = transaction.run(cypher, toParameter(parameters));
  const columns = (await result.keys()).map(String);
  const found: unknown[][] = [];
  let truncated = false;
  for await (const record of result) {
    truncated = found.length === maxRows;
    if (truncated) break;
    found.push([...record.values()]);
  }
  const ends = await findEnds(transaction, found);
  await transaction.rollback();
  const rows = found.map((row) => row.map((value) => toQueryValue(value, ends)));
  return { columns, rows, truncated, maxRows, milliseconds: performance.now() - begun };
}

/** The `id` of nodes that relationships in the answer lead to and that are not in it themselves. */
async function findEnds(transaction: Transaction, rows: unknown[][]): Promise<Map<string, string>> {
  const { known, unknown } = collectUnknownEnds(rows);
  if (unknown.length === 0) return known;
  const { records } = await transaction.run(
    'UNWIND $ids AS own MATCH (n) WHERE elementId(n) = own AND n.id IS NOT NULL RETURN own AS own, toString(n.id) AS id',
    { ids: unknown },
  );
  for (const record of records) known.set(String(record.get('own')), String(record.get('id')));
  return known;
}
