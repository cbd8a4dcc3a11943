import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { parseExtraction } from '#schema';
import { addedBy, answerWell, text } from '../../ingest/model/material.ts';
import { findDeadAddress, serveModel } from '../../ingest/model/serve-model.ts';
import { finish, makeFolder, run, start } from './run.ts';

afterEach(() => void vi.unstubAllEnvs());

it('extract adds what a model finds, pays for each answer once, and asks nobody without --model', async () => {
  const model = await serveModel(answerWell);
  vi.stubEnv('OPENAI_BASE_URL', model.url);
  vi.stubEnv('OPENAI_API_KEY', 'secret');
  const folder = makeFolder();
  writeFileSync(join(folder, 'a.txt'), text);

  const plain = await run(folder, ['extract', 'a.txt', '--json']);
  expect(model.questions).toHaveLength(0);
  const first = await run(folder, ['extract', 'a.txt', '--json', '--model', 'probe']);
  expect(first.code, first.err).toBe(0);
  expect(first.err).toMatch(/model probe: 1 entity, 1 fact and 1 statement added, .*2 calls, 200 tokens/);
  expect(model.questions[0]?.authorization).toBe('Bearer secret');
  const added = addedBy('model:probe', parseExtraction(JSON.parse(first.out)));
  expect(added.relations).toHaveLength(1);
  const { relations } = parseExtraction(JSON.parse(plain.out));
  expect(JSON.parse(first.out).relations).toEqual([...relations, ...added.relations]);

  const second = await run(folder, ['extract', 'a.txt', '--json', '--model', 'probe', '--budget', '0']);
  expect(second.out).toBe(first.out);
  expect(second.err).toMatch(/2 paragraphs answered, 2 of them before; 0 calls/);
  expect(model.questions).toHaveLength(2);

  const told = await run(folder, ['extract', 'a.txt', '--model', 'probe']);
  expect(told.out).toMatch(/→ 青石渡 · model:probe/);
});

it('a model without an address, an address that is none, and a budget without a model are refused at once', async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'a.txt'), text);
  vi.stubEnv('OPENAI_BASE_URL', undefined);
  const nowhere = await run(folder, ['extract', 'a.txt', '--model', 'probe']);
  expect(nowhere).toMatchObject({ code: 1, out: '', err: expect.stringContaining('OPENAI_BASE_URL') });
  for (const address of ['localhost:1', 'ftp://host/v1', 'http://user:word@host/v1']) {
    vi.stubEnv('OPENAI_BASE_URL', address);
    const refused = await run(folder, ['extract', 'a.txt', '--model', 'probe']);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('plain address') });
    expect(refused.err).not.toContain('word');
  }
  const idle = await run(folder, ['extract', 'a.txt', '--budget', '5']);
  expect(idle).toMatchObject({ code: 2, err: expect.stringContaining('--model') });
});

it('a key that no server can be told is refused at once and not shown, and blanks around one do not count', async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'a.txt'), text);
  const model = await serveModel(answerWell);
  vi.stubEnv('OPENAI_BASE_URL', model.url);
  for (const key of ['s3cret\ns3cret', 's3cret s3cret', '“s3cret”']) {
    vi.stubEnv('OPENAI_API_KEY', key);
    const { code, err } = await run(folder, ['extract', 'a.txt', '--model', 'probe']);
    expect(code).toBe(1);
    expect(err).toMatch(/OPENAI_API_KEY holds/);
    expect(err).not.toContain('s3cret');
  }
  expect(model.questions).toHaveLength(0);
  vi.stubEnv('OPENAI_API_KEY', ' s3cret\r\n');
  await run(folder, ['extract', 'a.txt', '--model', 'probe']);
  expect(model.questions[0]?.authorization).toBe('Bearer s3cret');
});

it('where the model cannot be reached the articles are extracted by the rules, and the exit code says so', async () => {
  vi.stubEnv('OPENAI_BASE_URL', await findDeadAddress());
  const folder = makeFolder();
  writeFileSync(join(folder, 'a.txt'), text);
  const plain = await run(folder, ['extract', 'a.txt', '--json']);
  const { code, out, err } = await run(folder, ['extract', 'a.txt', '--json', '--model', 'probe']);
  expect([code, out]).toEqual([1, plain.out]);
  expect(err).toMatch(/model-left: 2 paragraphs went without an answer of probe: .*cannot be reached.*\n.*连不上/);
});

it('Ctrl-C while a model thinks gives the rules’ findings of what was read, and keeps the answers', async () => {
  const model = await serveModel((question, _, number) =>
    number === 1 ? answerWell(question) : new Promise<undefined>(() => undefined),
  );
  vi.stubEnv('OPENAI_BASE_URL', model.url);
  const folder = makeFolder();
  writeFileSync(join(folder, 'a.txt'), text);
  const child = start(folder, ['extract', 'a.txt', '--json', '--model', 'probe', '--concurrency', '1']);
  const outcome = finish(child);
  await vi.waitFor(() => expect(model.questions).toHaveLength(2), { timeout: 30_000 });
  child.kill('SIGINT');
  const { code, out, err } = await outcome;
  expect(code).toBe(130);
  expect(parseExtraction(JSON.parse(out)).article.text).toBe(text);
  expect(err).toMatch(/1 paragraph went without an answer of probe: it was stopped/);
  const again = await run(folder, ['extract', 'a.txt', '--json', '--model', 'probe', '--budget', '0']);
  expect(again.err).toMatch(/1 paragraph answered, 1 of them before; 0 calls/);
});

it('what a model brought into the graph is told from the rest, and goes by its origin and only that', async () => {
  const model = await serveModel(answerWell);
  vi.stubEnv('OPENAI_BASE_URL', model.url);
  const folder = makeFolder();
  writeFileSync(join(folder, 'a.txt'), text);
  await run(folder, ['ingest', 'a.txt']);
  const plain = JSON.parse((await run(folder, ['status', '--json'])).out);

  const ingested = await run(folder, ['ingest', 'a.txt', '--model', 'probe']);
  expect(ingested.code, ingested.err).toBe(0);
  expect(ingested.out).toMatch(/new in the graph: 1 entity and 1 fact/);
  const cypher = "MATCH (f)-[r]->(t) WHERE r.rule = 'model:probe' RETURN type(r) AS type, t.name AS name";
  const asked = await run(folder, ['query', cypher]);
  expect(asked.out).toContain('青石渡');

  const removed = await run(folder, ['delete', '--origin', 'model:probe']);
  expect(removed).toMatchObject({
    code: 0,
    out: expect.stringMatching(/in 1 article: 1 fact, 1 statement and 1 entity/),
  });
  const { database: _, ...rest } = JSON.parse((await run(folder, ['status', '--json'])).out);
  expect(rest).toEqual(expect.objectContaining({ counts: plain.counts }));
  expect(await run(folder, ['delete', '--origin', 'model:probe'])).toMatchObject({ code: 1 });
  for (const line of [['--origin', 'post-apposition'], ['a', '--origin', 'model:probe'], []]) {
    expect((await run(folder, ['delete', ...line])).code).toBe(2);
  }
});
