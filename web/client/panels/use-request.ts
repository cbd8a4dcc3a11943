import { useEffect, useState } from 'react';
import type { z } from 'zod';
import type { Route } from '../../api.ts';
import { ApiProblem, type Ask, request } from '../fetch.ts';
import { useGraph } from '../state/graph.ts';
import { useWords } from '../words/index.ts';
import { explain, problemWords } from '../words/problems.ts';

/** Where an answer of the server stands; `gone` where there is no such thing. */
export type Answer<T> =
  | { state: 'waiting' }
  | { state: 'here'; value: T }
  | { state: 'failed'; gone: boolean; message: string };

/** Asks a route, again whenever the question or the data changes or the server comes back; nothing while undefined. */
export function useRequest<R extends Route>(
  route: R,
  ask: Omit<Ask<R>, 'signal' | 'body'> | undefined,
): Answer<z.output<R['response']>> {
  type Value = z.output<R['response']>;
  const words = useWords(problemWords);
  const version = useGraph((graph) => graph.slice?.version);
  const connected = useGraph((graph) => graph.connected);
  const question = JSON.stringify([route.path, ask]);
  const [held, setHeld] = useState<{ question: string; value?: Value; cause?: unknown }>({ question: '' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question holds route and ask; new data asks again
  useEffect(() => {
    if (ask === undefined) return;
    const stop = new AbortController();
    request(route, { ...ask, signal: stop.signal } as Ask<R>)
      .then((value) => setHeld({ question, value }))
      .catch((cause: unknown) => {
        if (!stop.signal.aborted) setHeld({ question, cause });
      });
    return () => stop.abort();
  }, [question, version, connected]);
  if (held.question !== question) return { state: 'waiting' };
  if (held.value !== undefined) return { state: 'here', value: held.value };
  const gone = held.cause instanceof ApiProblem && held.cause.problem.status === 404;
  return { state: 'failed', gone, message: explain(held.cause, words) };
}
