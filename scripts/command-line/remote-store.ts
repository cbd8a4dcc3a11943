import type { z } from 'zod';
import type { Extraction } from '#schema';
import type { GraphStore, WriteReport } from '#store';
import { api, problem, type Route } from '../../web/api.ts';
import type { Discovery } from './discovery.ts';

/** What the commands ask of a graph, wherever it is. */
export type CommandStore = Pick<
  GraphStore,
  | 'status'
  | 'write'
  | 'findKnown'
  | 'deleteArticle'
  | 'deleteOrigin'
  | 'articles'
  | 'graph'
  | 'teaching'
  | 'search'
  | 'entity'
  | 'identity'
  | 'judgements'
  | 'judge'
  | 'undoJudgement'
  | 'applyJudgements'
  | 'query'
  | 'close'
>;

/** Thrown for what the running explorer answers with a problem. */
class RemoteProblem extends Error {
  readonly code: string;

  constructor(code: string, detail: string) {
    super(detail);
    this.name = 'RemoteProblem';
    this.code = code;
  }
}

/** Bytes of articles that go into one request. */
const BATCH_BYTES = 8_000_000;

/** The graph behind a running explorer, over its API. */
export function openRemoteStore({ url, token }: Discovery): CommandStore {
  const ask = async <Answer extends z.ZodType>(
    route: Route<z.ZodObject, z.ZodObject, z.ZodType, Answer>,
    { id = '', query = {}, body }: { id?: string; query?: object; body?: unknown } = {},
  ): Promise<z.output<Answer>> => {
    const target = new URL(route.path.replace('{id}', encodeURIComponent(id)), url);
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) target.searchParams.set(name, String(value));
    }
    const response = await send(target, {
      method: route.method.toUpperCase(),
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (response.ok) return route.response.parse(answer);
    const { code, detail, words } = problem.parse(answer);
    throw new RemoteProblem(code, words ? `${words.en}\n${words.zh}` : detail);
  };

  /** The answer, or nothing where the server knows no such thing. */
  const askFor = <Answer extends z.ZodType>(
    route: Route<z.ZodObject, z.ZodObject, z.ZodType, Answer>,
    id: string,
    unknown: string,
  ): Promise<z.output<Answer> | undefined> =>
    ask(route, { id }).catch((error: unknown) => {
      if (error instanceof RemoteProblem && error.code === unknown) return undefined;
      throw error;
    });

  return {
    status: () => ask(api.status),
    articles: async () => (await ask(api.articles)).articles,
    graph: (query) => ask(api.graph, { query }),
    teaching: () => ask(api.teaching),
    search: async (q, limit) => (await ask(api.search, { query: { q, limit } })).hits,
    entity: (id) => askFor(api.entity, id, 'no-such-entity'),
    identity: (id) => askFor(api.identity, id, 'no-such-entity'),
    judgements: async () => (await ask(api.judgements)).judgements,
    judge: (body) => ask(api.judge, { body }),
    undoJudgement: (id) => ask(api.undoJudgement, { id }),
    applyJudgements: () => ask(api.applyJudgements, { body: {} }),
    query: (cypher, parameters, limits) => ask(api.query, { body: { cypher, parameters, ...limits } }),
    // The explorer's door takes findings only: it says afterwards which of them were there.
    findKnown: async () => new Map(),
    async write(extractions) {
      const total: WriteReport = { articles: 0, unchanged: 0, entities: 0, facts: 0, statements: 0 };
      for (const batch of cutBatches(extractions)) {
        const { report } = await ask(api.addArticle, { body: { extractions: batch } });
        for (const key of Object.keys(total) as (keyof WriteReport)[]) total[key] += report[key];
      }
      return total;
    },
    deleteOrigin: (origin) => ask(api.deleteOrigin, { id: origin }),
    async deleteArticle(id) {
      return (await askFor(api.deleteArticle, id, 'no-such-article')) !== undefined;
    },
    close: async () => undefined,
  };
}

async function send(target: URL, request: RequestInit): Promise<Response> {
  try {
    return await fetch(target, request);
  } catch (error) {
    const reason = (error as Error & { cause?: Error }).cause?.message ?? (error as Error).message;
    throw new RemoteProblem('gone', `The explorer at ${target.origin} stopped answering (${reason}); try again.`);
  }
}

function cutBatches(extractions: readonly Extraction[]): Extraction[][] {
  const batches: Extraction[][] = [];
  let room = 0;
  for (const extraction of extractions) {
    const bytes = Buffer.byteLength(JSON.stringify(extraction));
    if (bytes > room || batches.length === 0) {
      batches.push([]);
      room = BATCH_BYTES;
    }
    batches.at(-1)?.push(extraction);
    room -= bytes;
  }
  return batches;
}
