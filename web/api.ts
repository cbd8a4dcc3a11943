import { z } from 'zod';
import {
  articleDetail,
  articleSummary,
  entityDetail,
  entityIdentity,
  factDetail,
  graphNode,
  graphSlice,
  judgingReport,
  newJudgement,
  queryResult,
  queryValue,
  standingJudgement,
} from '#schema';
import { figureQuery } from './figure-view.ts';
import { newArticles, notice, ruleWords, status, writeReport } from './messages.ts';
import { defineRoute, id, nothing } from './route.ts';

export { type FigureQuery, type FigureView, figureView, gatherQuery } from './figure-view.ts';
export { changeEvent, notice, type Problem, problem, ruleWords, type Status, writeReport } from './messages.ts';
export type { Route } from './route.ts';

const count = z.number().int();

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
