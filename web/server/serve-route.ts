import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import { gatherQuery, type Route } from '../api.ts';
import { buildFaultyInput, RequestProblem } from './errors.ts';

/** What a route's handler gets: every part read by its schema. */
interface Asked<Params, Query, Body> {
  params: Params;
  query: Query;
  body: Body;
  context: Context;
}

/** Serves a route of the API: reads what comes in by the route's schemas, answers JSON unless the handler made a `Response`. */
export function serveRoute<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(
  app: Hono,
  route: Route<Params, Query, Body, Answer>,
  answer: (
    asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>>,
  ) => Promise<z.input<Answer> | Response> | z.input<Answer> | Response,
): void {
  app.on(route.method, toPattern(route.path), async (context) => {
    const params = parsePart('path', route.params, context.req.param());
    const query = parsePart('query', route.query, gatherQuery(route.query, new URL(context.req.url).searchParams));
    const body = parsePart('body', route.body, route.method === 'post' ? await readJson(context) : undefined);
    const answered = await answer({ params, query, body, context });
    return answered instanceof Response ? answered : context.json(answered as object);
  });
}

/** `/api/facts/{id}` as Hono writes it: `/api/facts/:id`. */
export function toPattern(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function parsePart<Schema extends z.ZodType>(
  part: 'path' | 'query' | 'body',
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (!result.success) throw buildFaultyInput(part, result.error);
  return result.data;
}

async function readJson(context: Context): Promise<unknown> {
  const type = context.req.header('Content-Type') ?? '';
  if (!/^application\/json\b/i.test(type)) {
    throw new RequestProblem(415, 'not-json', `The body is ${type || 'of no named type'}; send application/json.`);
  }
  const text = await context.req.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RequestProblem(400, 'malformed-json', `The body is no JSON: ${(error as Error).message}.`);
  }
}
