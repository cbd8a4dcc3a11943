import { z } from 'zod';
import {
  articleDetail,
  articleSummary,
  entityDetail,
  entityIdentity,
  extraction,
  factDetail,
  graphNode,
  graphSlice,
  judgingReport,
  newJudgement,
  queryResult,
  queryValue,
  standingJudgement,
  sureEnough,
} from '#schema';
import { defineRoute, id, nothing } from './route.ts';

export type { Route } from './route.ts';

const count = z.number().int();

/** RFC 9457 problem details; `code` is stable, `detail` says what happened, to which thing, and what to do. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  /** Which parts of the request are at fault: `query.limit`, `relations[3].from`. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** The detail in both languages of the interface, where there is more to say than the code does. */
  words: z.object({ zh: z.string(), en: z.string() }).optional(),
  /** Of a refused query: why (`write-clause` …), and where in it that stands, in UTF-16 units. */
  reason: z.string().optional(),
  where: z.object({ start: z.number().int(), end: z.number().int() }).optional(),
});
export type Problem = z.infer<typeof problem>;

const status = z.object({
  product: z.object({ name: z.string(), version: z.string() }),
  database: z.object({
    kind: z.enum(['neo4j', 'embedded']),
    product: z.string(),
    version: z.string(),
    address: z.string(),
  }),
  version: z.string(),
  counts: z.object({
    articles: count,
    entities: count,
    facts: count,
    statements: count,
    evidence: count,
    kinds: z.record(z.string(), count),
    types: z.record(z.string(), count),
  }),
  /** Bounds of the console. */
  limits: z.object({ timeoutMs: z.number().int(), maxRows: z.number().int() }),
});
export type Status = z.infer<typeof status>;

export const writeReport = z.object({
  articles: z.number().int(),
  unchanged: z.number().int(),
  entities: z.number().int(),
  facts: z.number().int(),
  statements: z.number().int(),
});

/** What a reader of the article should know: text left out, a form not understood. */
export const notice = z.object({
  code: z.string(),
  /** What happened, to which thing, what to do. */
  message: z.string(),
  /** The same in Chinese. */
  zh: z.string().optional(),
  /** The article's or the file's name. */
  article: z.string(),
  start: z.number().int().optional(),
  end: z.number().int().optional(),
});

/** A rule in plain words. */
export const ruleWords = z.object({ name: z.string(), zh: z.string(), en: z.string() });

/** An article to be read by the server, or articles whose findings are known already. */
const newArticles = z.union([
  z.object({ name: z.string().min(1), text: z.string().min(1) }),
  z.object({ extractions: z.array(extraction).min(1) }),
]);

/** Events at `/api/events` are of this form: the data changed, and this is its version now. */
export const changeEvent = z.object({ version: z.string() });

/** A list in an address repeats its name: `nokind=Person&nokind=Zone`. */
const list = z.array(z.string()).default([]);

/** The values of an address as a query's schema takes them: every one of a list, the first of anything else. */
export function gatherQuery(query: z.ZodObject, address: URLSearchParams): Record<string, string | string[]> {
  const gather = (name: string) => (query.shape[name] === list ? address.getAll(name) : (address.get(name) ?? ''));
  return Object.fromEntries([...address.keys()].map((name) => [name, gather(name)]));
}

/** What a figure or an embed shows; the names are those of the explorer's own address. */
export const figureView = z.object({
  view: z.enum(['question', 'map']).default('question'),
  lang: z.enum(['zh', 'en']).default('zh'),
  /** Black on white, or in colour on white or black. */
  ink: z.enum(['print', 'light', 'dark']).default('print'),
  title: z.string().max(200).optional(),
  /** Day of the data; today where it is left out. */
  date: z.iso.date().optional(),
  /** 图 N; 0 leaves it out. */
  number: z.coerce.number().int().min(0).max(999).default(1),
  /** The question: ids of a person and a zone, and words of a subject. */
  teacher: z.string().optional(),
  zone: z.string().optional(),
  topic: z.string().optional(),
  /** The map: what is loaded, what is chosen, what is left out. */
  limit: z.coerce.number().int().min(1).max(2_000).default(60),
  around: z.string().optional(),
  article: z.string().optional(),
  entity: z.string().optional(),
  fact: z.string().optional(),
  nokind: list,
  notype: list,
  noarticle: list,
  min: z.coerce.number().min(0).max(1).default(sureEnough),
  several: z.enum(['1']).optional(),
  unconnected: z.enum(['1']).optional(),
});
export type FigureView = z.infer<typeof figureView>;

/** What a figure shows, and the form in which it comes. */
const figureQuery = figureView.extend({ format: z.enum(['svg', 'html', 'md', 'json']).default('svg') });
export type FigureQuery = z.infer<typeof figureQuery>;

/** Every route; errors of all of them are `problem`. */
export const api = {
  status: defineRoute({
    method: 'get',
    path: '/api/status',
    summary: 'Which database, which version of the data, how much of what',
    response: status,
  }),
  graph: defineRoute({
    method: 'get',
    path: '/api/graph',
    summary: 'The graph or a part of it, the best connected nodes first',
    query: z.object({
      limit: z.coerce.number().int().min(1).max(20_000).default(2_000),
      around: z.string().optional(),
      article: z.string().optional(),
    }),
    response: graphSlice,
  }),
  teaching: defineRoute({
    method: 'get',
    path: '/api/teaching',
    summary: 'Who taught what to which zone: teachers, trainings, topics, participants, zones and their facts',
    response: graphSlice,
  }),
  search: defineRoute({
    method: 'get',
    path: '/api/search',
    summary: 'Entities by name, alias, pinyin or initials',
    query: z.object({ q: z.string().min(1), limit: z.coerce.number().int().min(1).max(100).default(20) }),
    response: z.object({ hits: z.array(graphNode) }),
  }),
  entity: defineRoute({
    method: 'get',
    path: '/api/entities/{id}',
    summary: 'Everything that is known of one entity',
    params: id,
    response: entityDetail,
  }),
  identity: defineRoute({
    method: 'get',
    path: '/api/entities/{id}/identity',
    summary: 'Why an entity is one: what each article calls it and why, and what people judged of it',
    params: id,
    response: entityIdentity,
  }),
  judgements: defineRoute({
    method: 'get',
    path: '/api/judgements',
    summary: 'What people judged to be the same or not, in the order of their file',
    response: z.object({ judgements: z.array(standingJudgement) }),
  }),
  judge: defineRoute({
    method: 'post',
    path: '/api/judgements',
    summary: 'Judges two entities to be the same or not, or an entity to be another one in some articles',
    body: newJudgement,
    response: judgingReport,
  }),
  applyJudgements: defineRoute({
    method: 'post',
    path: '/api/judgements/apply',
    summary: 'Follows the file of judgements after changes by hand, and fills in ids that its lines leave out',
    body: nothing,
    response: judgingReport,
  }),
  undoJudgement: defineRoute({
    method: 'delete',
    path: '/api/judgements/{id}',
    summary: 'Takes a judgement back: what it joined or took apart is as it was',
    params: id,
    response: judgingReport,
  }),
  fact: defineRoute({
    method: 'get',
    path: '/api/facts/{id}',
    summary: 'One fact with every sentence that supports it',
    params: id,
    response: factDetail,
  }),
  articles: defineRoute({
    method: 'get',
    path: '/api/articles',
    summary: 'The articles in the graph',
    response: z.object({ articles: z.array(articleSummary) }),
  }),
  article: defineRoute({
    method: 'get',
    path: '/api/articles/{id}',
    summary: 'One article with its text, mentions and evidence',
    params: id,
    response: articleDetail,
  }),
  addArticle: defineRoute({
    method: 'post',
    path: '/api/articles',
    summary: 'Reads an article into the graph, or writes findings in the interchange form',
    body: newArticles,
    response: z.object({
      articles: z.array(z.object({ id: z.string(), title: z.string() })),
      report: writeReport,
      notices: z.array(notice),
    }),
  }),
  deleteArticle: defineRoute({
    method: 'delete',
    path: '/api/articles/{id}',
    summary: 'Removes an article and exactly what only it supported',
    params: id,
    response: z.object({ deleted: z.string() }),
  }),
  deleteOrigin: defineRoute({
    method: 'delete',
    path: '/api/origins/{id}',
    summary: 'Removes from every article what one model found, and only that; its id is model:NAME',
    params: id,
    response: z.object({ articles: count, facts: count, entities: count, statements: count }),
  }),
  query: defineRoute({
    method: 'post',
    path: '/api/query',
    summary: 'Runs a reading Cypher query under a time and a row limit',
    body: z.object({
      cypher: z.string().min(1),
      parameters: z.record(z.string(), queryValue).default({}),
      timeoutMs: z.number().int().min(1).optional(),
      maxRows: z.number().int().min(1).optional(),
    }),
    response: queryResult,
  }),
  rules: defineRoute({
    method: 'get',
    path: '/api/rules',
    summary: 'Every extraction rule, and every reason why a form is taken for a thing, in plain words',
    response: z.object({ rules: z.array(ruleWords) }),
  }),
  figure: defineRoute({
    method: 'get',
    path: '/api/figure',
    summary: 'A figure for a report: the question or the map as SVG, standalone HTML, Markdown or its data',
    query: figureQuery,
    response: z.string(),
    media: ['image/svg+xml', 'text/html', 'text/markdown', 'application/json'],
  }),
  events: defineRoute({
    method: 'get',
    path: '/api/events',
    summary: 'Server-sent events, `data: {"version": "…"}`: one at the start, one whenever the data changed',
    response: z.string(),
    media: ['text/event-stream'],
  }),
  openApi: defineRoute({
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This description',
    response: z.looseObject({ openapi: z.string() }),
  }),
} as const;

export const eventsPath = api.events.path;
