import { useEffect, useState } from 'react';
import type { z } from 'zod';
import type { Route } from '../../api.ts';
import { ApiProblem, type Ask, request } from '../fetch.ts';
import { useGraph } from '../state/graph.ts';

/** Where an answer of the server stands. */
export type Answer<T> =
  | { state: 'waiting' }
  | { state: 'here'; value: T }
  | { state: 'failed'; gone: boolean; message: string };

/** Asks a route, again whenever the question or the data changes; the last answer stays until the next is there. */
export function useRequest<R extends Route>(
  route: R,
  ask: Omit<Ask<R>, 'signal' | 'body'>,
): Answer<z.output<R['response']>> {
  type Value = z.output<R['response']>;
  const version = useGraph((graph) => graph.slice?.version);
  const question = JSON.stringify([route.path, ask]);
  const [held, setHeld] = useState<{ question: string; answer: Answer<Value> }>({
    question: '',
    answer: { state: 'waiting' },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question holds route and ask; new data asks again
  useEffect(() => {
    const stop = new AbortController();
    request(route, { ...ask, signal: stop.signal } as Ask<R>)
      .then((value) => setHeld({ question, answer: { state: 'here', value } }))
      .catch((cause: unknown) => {
        if (stop.signal.aborted) return;
        const gone = cause instanceof ApiProblem && cause.problem.status === 404;
        setHeld({
          question,
          answer: { state: 'failed', gone, message: cause instanceof Error ? cause.message : String(cause) },
        });
      });
    return () => stop.abort();
  }, [question, version]);
  return held.question === question ? held.answer : { state: 'waiting' };
}
