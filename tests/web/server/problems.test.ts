import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Problem, problem } from '../../../web/api.ts';
import { type Opened, openApp } from './open-app.ts';
import { buildSample } from './sample.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.close());

const ask: Opened['ask'] = (...line) => opened.ask(...line);
const send: Opened['send'] = (...line) => opened.send(...line);

async function readProblem(response: Response): Promise<Problem> {
  expect(response.headers.get('Content-Type')).toMatch(/^application\/problem\+json/);
  const found = problem.parse(await response.json());
  expect(found.status).toBe(response.status);
  return found;
}

describe('what cannot be answered is a problem', () => {
  const faulty: [string, () => Response | Promise<Response>, number, string][] = [
    ['an unknown route', () => ask('/api/nothing'), 404, 'no-such-route'],
    ['another method', () => ask('/api/status', { method: 'PUT' }), 405, 'method-not-allowed'],
    ['a page that is sent', () => ask('/somewhere', { method: 'POST' }), 405, 'method-not-allowed'],
    ['an unknown entity', () => ask('/api/entities/__proto__'), 404, 'no-such-entity'],
    ['an unknown fact', () => ask('/api/facts/constructor'), 404, 'no-such-fact'],
    [
      'an unknown article',
      () => ask(`/api/articles/${encodeURIComponent("'; DETACH DELETE n")}`),
      404,
      'no-such-article',
    ],
    ['a limit that is no number', () => ask('/api/graph?limit=many'), 400, 'invalid-request'],
    ['an empty search', () => ask('/api/search?q='), 400, 'invalid-request'],
    ['a search for nothing', () => ask('/api/search'), 400, 'invalid-request'],
    ['an unknown view', () => ask('/api/figure?view=pie'), 400, 'invalid-request'],
    ['a body that is no JSON', () => send('/api/query', {}, { body: '{"cypher":' }), 400, 'malformed-json'],
    ['a body of another type', () => ask('/api/query', { method: 'POST', body: 'RETURN 1' }), 415, 'not-json'],
    ['a query without Cypher', () => send('/api/query', { cypher: '' }), 400, 'invalid-request'],
    ['a query that is no Cypher', () => send('/api/query', { cypher: 'RETRUN 1' }), 422, 'query-refused'],
    ['a query that has no answer', () => send('/api/query', { cypher: 'RETURN nobody AS x' }), 400, 'query-failed'],
    ['a query that writes', () => send('/api/query', { cypher: 'MATCH (n) DETACH DELETE n' }), 422, 'query-refused'],
    ['an article without words', () => send('/api/articles', { name: 'a.txt', text: '  ' }), 422, 'nothing-to-read'],
    ['findings without relations', () => send('/api/articles', { extractions: [{}] }), 400, 'invalid-request'],
    [
      'a body that is too large',
      () => send('/api/articles', { name: 'a.txt', text: '字'.repeat(7_000_000) }),
      413,
      'body-too-large',
    ],
  ];
  for (const [name, run, status, code] of faulty) {
    it(`${name}: ${code}`, async () => {
      const response = await run();
      expect(response.status).toBe(status);
      expect((await readProblem(response)).code).toBe(code);
    });
  }

  it('names the field at fault', async () => {
    const found = await readProblem(await ask('/api/graph?limit=0'));
    expect(found.errors?.map((error) => error.path)).toEqual(['query.limit']);
    expect(found.detail).toContain('query.limit');
  });

  it('names the field at fault of the form that a body comes closest to', async () => {
    const { relations, ...without } = buildSample();
    const found = await readProblem(await send('/api/articles', { extractions: [without] }));
    expect(found.errors?.map((error) => error.path)).toEqual(['body.extractions.0.relations']);
  });

  it('names the relation whose quote is not in the text', async () => {
    const wrong = buildSample('a-wrong');
    const [first] = wrong.relations;
    if (first) first.evidence = [{ start: 0, end: 2, quote: '不在' }];
    const found = await readProblem(await send('/api/articles', { extractions: [wrong] }));
    expect(found).toMatchObject({ status: 422, code: 'invalid-extraction' });
    expect(found.errors?.[0]?.path).toBe('relations[0].evidence');
  });

  it('says in both languages why a query is refused', async () => {
    const found = await readProblem(await send('/api/query', { cypher: 'CREATE (n:Person)' }));
    expect(found.reason).toMatch(/^[a-z-]+$/);
    expect(found.words?.zh).toMatch(/\p{Script=Han}/u);
  });

  it('says in both languages what a reader of the pages may meet', async () => {
    const answers = [
      await ask('/api/entities/gone'),
      await ask('/api/facts/gone'),
      await ask('/api/articles/gone'),
      await send('/api/articles', { name: 'a.txt', text: ' ' }),
      await ask('/api/articles', { method: 'POST' }),
    ];
    for (const answer of answers) {
      const { words, detail } = await readProblem(answer);
      expect(words?.en).toBe(detail);
      expect(words?.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it('tells which methods a route takes', async () => {
    const response = await send('/api/articles', {}, { method: 'PATCH' });
    expect(response.headers.get('Allow')).toBe('GET, POST');
  });
});
