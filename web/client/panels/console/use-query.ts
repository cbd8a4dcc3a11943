import { useEffect, useRef, useState } from 'react';
import type { QueryResult } from '#schema';
import { api, type Problem } from '../../../api.ts';
import { ApiProblem, request } from '../../fetch.ts';

/** Where a query stands. */
export type QueryState =
  | { stage: 'idle' }
  | { stage: 'running'; since: number }
  | { stage: 'stopped' }
  | { stage: 'answered'; result: QueryResult; query: string }
  | { stage: 'failed'; problem: Problem; query: string };

/** Runs one query at a time; a new one takes the place of the one that runs. */
export function useQuery(): { state: QueryState; run: (cypher: string) => void; stop: () => void } {
  const [state, setState] = useState<QueryState>({ stage: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const run = (cypher: string) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setState({ stage: 'running', since: Date.now() });
    request(api.query, { body: { cypher }, signal: control.signal })
      .then((result) => {
        if (!control.signal.aborted) setState({ stage: 'answered', result, query: cypher });
      })
      .catch((cause: unknown) => {
        if (!control.signal.aborted) setState({ stage: 'failed', problem: toProblem(cause), query: cypher });
      });
  };
  const stop = () => {
    running.current?.abort();
    setState({ stage: 'stopped' });
  };
  return { state, run, stop };
}

function toProblem(cause: unknown): Problem {
  if (cause instanceof ApiProblem) return cause.problem;
  return { type: 'about:blank', title: 'Unexpected', status: 0, code: 'unexpected', detail: String(cause) };
}
