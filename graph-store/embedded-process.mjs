// The process that holds the embedded database. A query there can neither be cancelled nor timed out, so it runs where
// it can be killed. Plain JavaScript: it starts at once under any loader. It ends with its parent.
import { markEntities } from './mark-entities.mjs';

/** A query that has taken so many bytes more is given up before the machine suffers. */
const QUERY_MEMORY = 2 ** 31;
/** The word for that to the parent. */
const TOO_LARGE = 'too large';
/** The log is folded into the file when it holds so many bytes: that writes the file anew, replaying it takes 6 s. */
const LOG_BYTES = 256 * 2 ** 20;

/** @type {import('@grafeo-db/js').GrafeoDB | undefined} */
let database;
/** @type {Map<number, import('@grafeo-db/js').Transaction>} */
const transactions = new Map();
let lastTransaction = 0;

const opened = () => {
  if (!database) throw new Error('the database is not open');
  return database;
};
const transactionOf = (number) => {
  const transaction = transactions.get(number);
  if (!transaction) throw new Error('the transaction has ended');
  return transaction;
};

const operations = {
  async open({ path }) {
    // Loaded here, so that a platform without a build answers the request.
    const { GrafeoDB } = (await import('@grafeo-db/js')).default;
    database = GrafeoDB.create(path);
    database.setCheckpointTriggers({ walBytes: LOG_BYTES });
  },
  describe() {
    return { version: opened().version() };
  },
  async run({ cypher, parameters, transaction }) {
    const runner = transaction === undefined ? opened() : transactionOf(transaction);
    return (await runner.executeCypher(cypher, parameters)).toArray();
  },
  begin() {
    lastTransaction += 1;
    transactions.set(lastTransaction, opened().beginTransaction());
    return lastTransaction;
  },
  commit({ transaction }) {
    const open = transactionOf(transaction);
    transactions.delete(transaction);
    open.commit();
  },
  rollback({ transaction }) {
    const open = transactions.get(transaction);
    transactions.delete(transaction);
    open?.rollback();
  },
  /** A reader's query: whatever it does is rolled back; nodes, relationships and paths are marked. */
  async query({ cypher, parameters, rows }) {
    const transaction = opened().beginTransaction();
    const memory = watchMemory();
    try {
      const result = await Promise.race([transaction.executeCypher(cypher, parameters), memory.exceeded]);
      const found = [];
      for (let index = 0; index < Math.min(result.length, rows); index += 1) {
        const row = result.get(index);
        found.push(result.columns.map((column) => markEntities(opened(), row[column])));
      }
      return { columns: result.columns, rows: found, length: result.length };
    } finally {
      memory.release();
      // Not while the query runs on: then the parent ends this process.
      if (!memory.isExceeded()) transaction.rollback();
    }
  },
  close() {
    database?.close();
    database = undefined;
  },
};

function watchMemory() {
  const before = process.memoryUsage.rss();
  let watch;
  let isExceeded = false;
  const exceeded = new Promise((_resolve, reject) => {
    watch = setInterval(() => {
      if (process.memoryUsage.rss() - before < QUERY_MEMORY) return;
      isExceeded = true;
      reject(new Error(TOO_LARGE));
    }, 50);
  });
  return { exceeded, isExceeded: () => isExceeded, release: () => clearInterval(watch) };
}

process.on('message', async ({ request, operation, ...input }) => {
  try {
    const value = await operations[operation](input);
    process.send({ request, value });
  } catch (error) {
    process.send({ request, error: error instanceof Error ? error.message : String(error) });
  }
});
// Ctrl-C reaches the whole group; the parent decides when the database closes.
process.on('SIGINT', () => {});
// Killed, since an orderly exit waits for a query that runs on; whatever was committed is on the disk.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
