import { z } from 'zod';

/** One route of the API: what goes in and what comes out, for both sides and for the OpenAPI document. */
export interface Route<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  method: 'get' | 'post' | 'delete';
  /** With `{name}` for parameters. */
  path: string;
  summary: string;
  params: Params;
  query: Query;
  body: Body;
  response: Response;
  /** Media types of the answer where it is not JSON. */
  media?: readonly string[];
}

/** A part of a request that is empty. */
export const nothing = z.object({});
/** The parameter of a path that names one thing. */
export const id = z.object({ id: z.string().min(1) });

/** Makes a route out of its description; what is left out is empty. */
export function defineRoute<
  Response extends z.ZodType,
  Params extends z.ZodObject = typeof nothing,
  Query extends z.ZodObject = typeof nothing,
  Body extends z.ZodType = z.ZodUndefined,
>(
  source: Pick<Route, 'method' | 'path' | 'summary' | 'media'> & {
    response: Response;
    params?: Params;
    query?: Query;
    body?: Body;
  },
): Route<Params, Query, Body, Response> {
  return {
    ...source,
    params: source.params ?? (nothing as unknown as Params),
    query: source.query ?? (nothing as unknown as Query),
    body: source.body ?? (z.undefined() as unknown as Body),
  };
}
