import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openEmbedded } from '../../graph-store/embedded.ts';
import { createGraphStore } from '../../graph-store/graph-store.ts';
import { findHashes } from '../../graph-store/queries.ts';
import { dump } from './dump.ts';
import { buildHub, buildMany, overlapping } from './material.ts';
import { findDamage, startWriter } from './run-writer.ts';

const limits = { timeoutMs: 20_000, maxRows: 10 };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zone-graph-embedded-'));
  file = join(folder, 'new', 'graph.grafeo');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the embedded database', () => {
  test('holds everything after it was closed and opened again', async () => {
    const first = await openEmbedded(file);
    await createGraphStore(first).write(overlapping);
    const before = await dump(first);
    await first.close();
    const second = await openEmbedded(file);
    expect(await dump(second)).toEqual(before);
    await second.close();
  });

  test('loses nothing that was said to be written when its writer is killed again and again', async () => {
    const written = new Set<string>();
    for (let round = 1; round <= 3; round += 1) {
      const writer = startWriter({ ZONE_GRAPH_DATA: file, NEO4J_URI: '' }, 'many', round === 2 ? 'backwards' : '');
      writer.start();
      await writer.reached(20 * round);
      writer.process.kill('SIGKILL');
      await writer.ended;
      for (const id of writer.written) written.add(id);
      expect(writer.written.length).toBeGreaterThanOrEqual(20);
      expect(writer.written.length).toBeLessThan(300);
    }
    const database = await openEmbedded(file);
    expect(await findDamage(database, [...written], buildMany(300, 20))).toEqual({ lost: [], unexplained: [] });
    await database.close();
  });

  test('goes on with its work when its own process is killed in mid-write', async () => {
    const articles = buildMany(60, 20);
    const database = await openEmbedded(file);
    const store = createGraphStore(database);
    const written: string[] = [];
    const writing = (async () => {
      for (const article of articles) {
        await store.write([article]);
        written.push(article.article.id);
      }
    })();
    for (let kill = 1; kill <= 3; kill += 1) {
      while (written.length < kill * 12) await new Promise((resolve) => setTimeout(resolve, 5));
      killChildren();
    }
    await writing;
    expect(await store.articles()).toHaveLength(60);
    expect(await findDamage(database, written, articles)).toEqual({ lost: [], unexplained: [] });
    await database.close();
  });

  test('does other work of the same time again when a runaway query is stopped', async () => {
    const database = await openEmbedded(file);
    const store = createGraphStore(database);
    await store.write([buildHub(100, 100)]);
    const endless = 'MATCH (a), (b), (c), (d) WHERE a.id + b.id = c.id + d.id RETURN count(*) AS n';
    const runaway = store.query(endless, {}, { timeoutMs: 1_500, maxRows: 10 });
    const outcome = expect(runaway).rejects.toMatchObject({ code: 'query-timed-out' });
    const work = (async () => {
      for (const article of buildMany(200, 10)) await store.write([article]);
    })();
    await outcome;
    await work;
    expect((await store.status()).counts.articles).toBe(201);
    await database.close();
  });

  test('never asks a query again that ran when its process broke down, and lets no writer run out of tries', async () => {
    const database = await openEmbedded(file);
    const store = createGraphStore(database);
    await store.write([buildHub(100, 100)]);
    const endless = 'MATCH (a), (b), (c), (d) WHERE a.id + b.id = c.id + d.id RETURN count(*) AS n';
    let attempts = 0;
    await database.write(async (run) => {
      attempts += 1;
      if (attempts <= 6) {
        const query = database.query(endless, {}, limits);
        const outcome = expect(query).rejects.toMatchObject({
          code: 'query-failed',
          message: expect.stringContaining('broke down in the middle of the query'),
        });
        await new Promise((resolve) => setTimeout(resolve, 50));
        killChildren();
        await outcome;
      }
      await run(findHashes, { ids: [] });
    });
    expect(attempts).toBe(7);
    await database.close();
  });

  test('says how long a query ran that it stopped', async () => {
    const database = await openEmbedded(file);
    await createGraphStore(database).write([buildHub(100, 100)]);
    const endless = 'MATCH (a), (b), (c), (d) WHERE a.id + b.id = c.id + d.id RETURN count(*) AS n';
    const late = database.query(endless, {}, { timeoutMs: 10, maxRows: 10 });
    await expect(late).rejects.toThrow(/stopped after [1-9]/);
    await database.close();
  });

  test('says so when a write meets other writers again and again', async () => {
    const database = await openEmbedded(file);
    const meet = vi.fn(async () => {
      throw new Error('Transaction error: GRAFEO-T001: write-write conflict');
    });
    await expect(database.write(meet)).rejects.toMatchObject({ code: 'write-conflict' });
    expect(meet).toHaveBeenCalledTimes(5);
    await database.close();
  });

  test('closes without a word after it could not start again', async () => {
    const database = await openEmbedded(file);
    killChildren();
    rmSync(join(folder, 'new'), { recursive: true });
    writeFileSync(join(folder, 'new'), '');
    await expect(createGraphStore(database).status()).rejects.toMatchObject({ code: 'file-not-writable' });
    await database.close();
    await database.close();
  });

  test('gives up a query that takes too much memory, and the next one works', async () => {
    const database = await openEmbedded(file);
    const greedy = 'UNWIND range(1, 400000000) AS n RETURN collect(n) AS all';
    await expect(database.query(greedy, {}, limits)).rejects.toMatchObject({ code: 'query-too-large' });
    expect((await database.query('RETURN 1 AS n', {}, limits)).rows).toEqual([[1]]);
    await database.close();
  });

  test('says what to do about more than 65,535 rows at once', async () => {
    const database = await openEmbedded(file);
    await createGraphStore(database).write([buildHub(300, 300)]);
    const through = 'MATCH (a:Person)-->(h)-->(b:Topic) RETURN a.name AS a, b.name AS b LIMIT 3';
    await expect(database.query(through, {}, limits)).rejects.toThrow('go step by step');
    await database.close();
  });

  test('never shows a bare number for a node or a relationship', async () => {
    const database = await openEmbedded(file);
    await createGraphStore(database).write(overlapping);
    for (const cypher of ['MATCH (a)-[r]->() RETURN a, count(*)', 'MATCH ()-[r:ATTENDS]->() RETURN r, count(*)']) {
      await expect(database.query(cypher, {}, limits)).rejects.toThrow('bare number');
    }
    const counted = 'MATCH (a:Zone)-[r:IMPLEMENTS]->() WITH count(r) AS r RETURN r';
    expect((await database.query(counted, {}, limits)).rows).toEqual([[2]]);
    await database.close();
  });
});

describe('a file that cannot be used says why and what to do', () => {
  test('one that another process holds', async () => {
    const holder = await openEmbedded(file);
    await expect(openEmbedded(file)).rejects.toMatchObject({
      code: 'file-locked',
      message: expect.stringMatching(/graph\.grafeo is open in another process.*ZONE_GRAPH_DATA/),
    });
    await createGraphStore(holder).write(overlapping);
    await holder.close();
  });

  test('one that is no database, which stays as it is', async () => {
    const text = join(folder, 'notes.txt');
    writeFileSync(text, '这不是图谱。'.repeat(1000));
    await expect(openEmbedded(text)).rejects.toMatchObject({ code: 'file-damaged' });
    await expect(openEmbedded(folder)).rejects.toMatchObject({ code: 'file-damaged' });
    expect(readFileSync(text, 'utf8')).toBe('这不是图谱。'.repeat(1000));
  });

  test('one that was cut short', async () => {
    const database = await openEmbedded(file);
    await createGraphStore(database).write(buildMany(10, 50));
    await database.close();
    const damaged = join(folder, 'damaged.grafeo');
    copyFileSync(file, damaged);
    truncateSync(damaged, Math.floor(readFileSync(file).length * 0.6));
    await expect(openEmbedded(damaged)).rejects.toMatchObject({
      code: 'file-damaged',
      message: expect.stringContaining('move it away'),
    });
  });

  test('one in a folder that cannot be made', async () => {
    writeFileSync(join(folder, 'taken'), '');
    await expect(openEmbedded(join(folder, 'taken', 'graph.grafeo'))).rejects.toMatchObject({
      code: 'file-not-writable',
      message: expect.stringContaining('ZONE_GRAPH_DATA'),
    });
  });
});

/** Kills the database's own process, as the system does when memory is short. */
function killChildren(): void {
  for (const pid of execFileSync('pgrep', ['-P', String(process.pid)], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)) {
    const command = execFileSync('ps', ['-o', 'args=', '-p', pid], { encoding: 'utf8' });
    if (command.includes('embedded-process')) process.kill(Number(pid), 'SIGKILL');
  }
}
