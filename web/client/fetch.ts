import type { z } from 'zod';
import { type Problem, problem, type Route } from '../api.ts';

/** An answer of the server that says what went wrong and what to do. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  constructor(cause: Problem) {
    super(cause.detail);
    this.name = 'ApiProblem';
    this.problem = cause;
  }
}

/** What a call of a route takes. */
export interface Ask<R extends Route> {
  params?: z.input<R['params']>;
  query?: z.input<R['query']>;
  body?: z.input<R['body']>;
  signal?: AbortSignal;
}

/**
 * Calls a route and gives its answer, checked against its schema.
 * @throws ApiProblem for every other answer, and where there is none (`code` is `unreachable`).
 */
export async function request<R extends Route>(route: R, ask: Ask<R> = {}): Promise<z.output<R['response']>> {
  const response = await fetch(buildAddress(route, ask), {
    method: route.method.toUpperCase(),
    headers: { accept: 'application/json', ...(ask.body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(ask.body === undefined ? {} : { body: JSON.stringify(ask.body) }),
    ...(ask.signal ? { signal: ask.signal } : {}),
  }).catch((cause: unknown) => {
    if (ask.signal?.aborted) throw cause;
    throw new ApiProblem(unreachable(String(cause)));
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    const known = problem.safeParse(answer);
    throw new ApiProblem(known.success ? known.data : unreachable(`${response.status} ${response.statusText}`));
  }
  return route.response.parse(answer) as z.output<R['response']>;
}

/** `/api/entities/{id}` with its parameters and query filled in. */
export function buildAddress<R extends Route>(route: R, ask: Pick<Ask<R>, 'params' | 'query'>): string {
  const params: Record<string, unknown> = ask.params ?? {};
  const query: Record<string, unknown> = ask.query ?? {};
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  // A list repeats its name.
  const pairs = given.flatMap(([name, value]) => [value].flat().map((each) => [name, String(each)]));
  const search = new URLSearchParams(pairs).toString();
  return search ? `${path}?${search}` : path;
}

function unreachable(detail: string): Problem {
  return { type: 'about:blank', title: 'No answer from the server', status: 0, detail, code: 'unreachable' };
}
