import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { api, problem, type Route } from '../../../web/api.ts';
import { type Opened, openApp, token } from './open-app.ts';
import { buildSample } from './sample.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.close());

const ask: Opened['ask'] = (...line) => opened.ask(...line);
const send: Opened['send'] = (...line) => opened.send(...line);

async function get<Answer extends z.ZodType>(route: Route<z.ZodObject, z.ZodObject, z.ZodType, Answer>, path: string) {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  return route.response.parse(await response.json());
}

async function findFact(type: string) {
  const { facts } = await get(api.graph, '/api/graph');
  const found = facts.find((fact) => fact.type === type);
  if (!found) throw new Error(`the sample has no ${type}`);
  return found;
}

/** As much of the OpenAPI document as is looked at here. */
const openApiDocument = z.object({
  openapi: z.string(),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        operationId: z.string(),
        parameters: z.array(z.object({ in: z.string(), name: z.string() })).optional(),
        responses: z.looseObject({}),
      }),
    ),
  ),
});

/** For every route what it answers, so that a new one cannot come without a test. */
const cases: Record<keyof typeof api, () => Promise<void>> = {
  async status() {
    const found = await get(api.status, '/api/status');
    expect(found.database.kind).toBe('embedded');
    expect(found.counts).toMatchObject({ articles: 1, entities: 5, statements: 1 });
    expect(found.limits).toEqual({ timeoutMs: 5_000, maxRows: 100 });
  },
  async graph() {
    const all = await get(api.graph, '/api/graph');
    expect(all.nodes).toHaveLength(5);
    const one = await get(api.graph, '/api/graph?limit=1');
    expect(one.nodes.map((node) => node.name)).toEqual(['全市链长制专题培训班']);
    expect(one.total.nodes).toBe(5);
    const zone = all.nodes.find((node) => node.kind === 'Zone');
    const near = await get(api.graph, `/api/graph?around=${zone?.id}`);
    expect(near.nodes.map((node) => node.kind).sort()).toEqual(['Event', 'Zone']);
    const none = await get(api.graph, '/api/graph?article=another');
    expect(none.nodes).toEqual([]);
  },
  async teaching() {
    const { nodes, facts } = await get(api.teaching, '/api/teaching');
    expect(nodes.map((node) => node.name)).toEqual(expect.arrayContaining(['梁志远', '临江经济技术开发区']));
    expect(facts.map((fact) => fact.type)).toEqual(expect.arrayContaining(['LECTURES_AT', 'ATTENDS', 'COVERS']));
  },
  async search() {
    for (const text of ['临江', 'linjiang', 'ljjjjskfq']) {
      const { hits } = await get(api.search, `/api/search?q=${encodeURIComponent(text)}`);
      expect(hits[0]?.name, text).toBe('临江经济技术开发区');
    }
  },
  async entity() {
    const lecture = await findFact('LECTURES_AT');
    const person = await get(api.entity, `/api/entities/${lecture.from}`);
    expect(person.node.name).toBe('梁志远');
    expect(person.statements.map((statement) => statement.text)).toEqual(['链长制要见实效。']);
  },
  async fact() {
    const post = await findFact('HOLDS_POST');
    const { from, to, witnesses } = await get(api.fact, `/api/facts/${post.id}`);
    expect([from.name, to.name]).toEqual(['梁志远', '省商务厅开发区处']);
    expect(witnesses).toHaveLength(1);
    const { context, quote, start, end, marks, paragraph } = witnesses[0] ?? expect.fail();
    expect(context.text).toBe('省商务厅开发区处原处长梁志远授课。');
    expect(context.text.slice(start - context.start, end - context.start)).toBe(quote);
    expect(marks.map((mark) => context.text.slice(mark.start - context.start, mark.end - context.start))).toEqual([
      '省商务厅开发区处',
      '梁志远',
    ]);
    expect(paragraph).toBe(2);
  },
  async identity() {
    const lecture = await findFact('LECTURES_AT');
    const { kind, articles, judgements } = await get(api.identity, `/api/entities/${lecture.from}/identity`);
    expect(kind).toBe('Person');
    expect(articles).toMatchObject([{ id: 'a-sample', name: '梁志远', aliases: [] }]);
    expect(judgements).toEqual([]);
    expect((await ask('/api/entities/nobody/identity')).status).toBe(404);
  },
  async judgements() {
    expect(await get(api.judgements, '/api/judgements')).toEqual({ judgements: [] });
  },
  async judge() {
    const response = await send('/api/judgements', { verdict: 'same', one: 'nobody', other: 'no-one' });
    expect(response.status).toBe(404);
    expect(problem.parse(await response.json())).toMatchObject({
      code: 'judgement-unknown',
      words: { zh: expect.stringContaining('nobody') },
    });
    const wrong = await send('/api/judgements', { verdict: 'same', one: 'nobody' });
    expect(problem.parse(await wrong.json()).errors).toMatchObject([{ path: 'body' }, { path: 'body.other' }]);
  },
  async applyJudgements() {
    const response = await send('/api/judgements/apply', {});
    expect(api.applyJudgements.response.parse(await response.json())).toMatchObject({ articles: 0, waiting: [] });
  },
  async undoJudgement() {
    const headers = { Authorization: `Bearer ${token}` };
    const response = await ask('/api/judgements/j-none', { method: 'DELETE', headers });
    expect(problem.parse(await response.json())).toMatchObject({ status: 404, code: 'judgement-unknown' });
  },
  async articles() {
    const { articles } = await get(api.articles, '/api/articles');
    expect(articles).toMatchObject([{ id: 'a-sample', title: '临江经开区举办链长制培训班', date: '2024-05-06' }]);
  },
  async article() {
    const article = await get(api.article, '/api/articles/a-sample');
    expect(article.text).toBe(buildSample().article.text);
    for (const { start, end } of article.mentions) expect(article.text.slice(start, end)).not.toBe('');
  },
  async addArticle() {
    const response = await send('/api/articles', { extractions: [buildSample('a-second', '另讯。')] });
    expect(response.status).toBe(200);
    const { articles, report } = api.addArticle.response.parse(await response.json());
    expect(articles).toEqual([{ id: 'a-second', title: '临江经开区举办链长制培训班' }]);
    expect(report).toMatchObject({ articles: 1 });
    const { hits } = await get(api.search, `/api/search?q=${encodeURIComponent('链长制')}`);
    expect(hits.find((hit) => hit.kind === 'Policy')?.articles).toBe(2);
    const text = '孙斌任职\n\n高新区管委会主任孙斌出席会议。';
    const read = await send('/api/articles', { name: '孙斌.txt', text });
    const { articles: added } = api.addArticle.response.parse(await read.json());
    expect(added).toHaveLength(1);
    expect((await get(api.article, `/api/articles/${added[0]?.id}`)).text).toBe(text);
  },
  async deleteArticle() {
    await send('/api/articles', { extractions: [buildSample('a-third', '又讯。')] });
    const headers = { Authorization: `Bearer ${token}` };
    const response = await ask('/api/articles/a-third', { method: 'DELETE', headers });
    expect(api.deleteArticle.response.parse(await response.json())).toEqual({ deleted: 'a-third' });
    const again = await ask('/api/articles/a-third', { method: 'DELETE', headers });
    expect(problem.parse(await again.json()).code).toBe('no-such-article');
  },
  async deleteOrigin() {
    const found = buildSample('a-fourth', '四讯。');
    const [fact] = found.relations;
    const own = { rule: 'model:probe', confidence: 0.5 };
    const planned = fact ? [{ ...fact, ...own, properties: { ...fact.properties, planned: true } }] : [];
    await send('/api/articles', { extractions: [{ ...found, relations: [...found.relations, ...planned] }] });
    const headers = { Authorization: `Bearer ${token}` };
    const response = await ask('/api/origins/model%3Aprobe', { method: 'DELETE', headers });
    const removed = api.deleteOrigin.response.parse(await response.json());
    expect(removed).toEqual({ articles: 1, facts: 1, entities: 0, statements: 0 });
    const rule = await ask('/api/origins/post-apposition', { method: 'DELETE', headers });
    expect(problem.parse(await rule.json()).code).toBe('no-such-origin');
    expect((await ask('/api/origins/model%3Aprobe', { method: 'DELETE' })).status).toBe(403);
    await ask('/api/articles/a-fourth', { method: 'DELETE', headers });
  },
  async query() {
    const cypher = 'MATCH (z:Zone) WHERE z.name STARTS WITH $start RETURN z.name AS name';
    const response = await send('/api/query', { cypher, parameters: { start: '临江' } });
    const result = api.query.response.parse(await response.json());
    expect(result).toMatchObject({ columns: ['name'], rows: [['临江经济技术开发区']], truncated: false, maxRows: 100 });
    const short = await send('/api/query', { cypher: 'MATCH (e:Entity) RETURN e.name AS name', maxRows: 2 });
    expect(api.query.response.parse(await short.json())).toMatchObject({ truncated: true, maxRows: 2 });
  },
  async rules() {
    const { rules } = await get(api.rules, '/api/rules');
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
  },
  async figure() {
    const read = async (query: string) => {
      const response = await ask(`/api/figure?${query}`);
      expect(response.status, query).toBe(200);
      return { type: response.headers.get('Content-Type') ?? '', text: await response.text(), response };
    };
    const svg = await read('');
    expect(svg.type).toContain('image/svg+xml');
    expect(svg.text).toMatch(/^<svg .*<\/svg>\s*$/s);
    expect(svg.text).toContain('梁志远');
    expect(svg.response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    const html = await read('view=map&format=html&lang=en');
    expect(html.type).toContain('text/html');
    expect(html.text).toContain('<html lang="en">');
    expect((await read('format=md')).text).toContain('![');
    const data = await read('view=map&format=json&nokind=Person&nokind=Institution');
    const kinds = api.graph.response.parse(JSON.parse(data.text)).nodes.map((node) => node.kind);
    expect([...new Set(kinds)].sort()).toEqual(['Event', 'Policy', 'Zone']);
  },
  async events() {
    const response = await ask('/api/events');
    expect(response.headers.get('Content-Type')).toBe('text/event-stream');
    const reader = response.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toMatch(/^data: \{"version":"[^"]+"\}\n\n$/);
    await reader?.cancel();
  },
  async openApi() {
    const document = await get(api.openApi, '/api/openapi.json');
    expect(document).toHaveProperty(
      ['paths', '/api/figure', 'get', 'parameters'],
      expect.arrayContaining([
        expect.objectContaining({ name: 'nokind', schema: expect.objectContaining({ type: 'array' }) }),
      ]),
    );
    const { openapi, paths, components } = openApiDocument.parse(document);
    expect(openapi).toMatch(/^3\.1\./);
    expect(Object.keys(paths).sort()).toEqual([...new Set(Object.values(api).map((route) => route.path))].sort());
    for (const [name, route] of Object.entries(api)) {
      const operation = paths[route.path]?.[route.method];
      expect(operation?.operationId).toBe(name);
      const declared = operation?.parameters?.filter((parameter) => parameter.in === 'path') ?? [];
      expect(declared.map((parameter) => `{${parameter.name}}`)).toEqual(route.path.match(/\{\w+\}/g) ?? []);
      expect(operation?.responses).toHaveProperty(['default', 'content', 'application/problem+json']);
    }
    for (const [, target = ''] of JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
      expect(components.schemas).toHaveProperty(target);
      expect(target).not.toMatch(/^__|Output$/);
    }
  },
};

describe('every route answers by its schema', () => {
  for (const [name, run] of Object.entries(cases)) it(name, run);

  it('and has a case here', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(api).sort());
  });
});
