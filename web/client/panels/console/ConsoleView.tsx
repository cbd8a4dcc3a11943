import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { api, type Status } from '../../../api.ts';
import { useParameter } from '../../state/parameters.ts';
import { consoleWords } from '../../words/console.ts';
import { useWords } from '../../words/index.ts';
import { useRequest } from '../use-request.ts';
import { Crib } from './Crib.tsx';
import { findComplaint } from './explain-failure.ts';
import { Failure } from './Failure.tsx';
import { forgetPast, readPast, rememberQuery } from './past-queries.ts';
import { QueryEditor } from './QueryEditor.tsx';
import { Result } from './Result.tsx';
import { Starters } from './Starters.tsx';
import { useQuery } from './use-query.ts';
import './console.css';

const isMac = navigator.platform.startsWith('Mac');

/** The page where one types Cypher, or clicks a question, and sees a table and a graph of the answer. */
export function ConsoleView() {
  const words = useWords(consoleWords);
  const status = useRequest(api.status, {});
  const known = status.state === 'here' ? status.value : undefined;
  const [linked, setLinked] = useParameter('cypher');
  const [query, setQuery] = useState(linked ?? '');
  const [past, setPast] = useState(readPast);
  const { state, run, stop } = useQuery();
  const page = useRef<HTMLElement>(null);

  const ask = (cypher: string) => {
    if (cypher.trim() === '') return;
    setQuery(cypher);
    setLinked(cypher);
    setPast(rememberQuery(past, cypher));
    run(cypher);
    // On a narrow screen the examples stand below the answer.
    page.current?.scrollTo({ top: 0 });
  };
  // A link to a query shows its answer; so do the browser's back and forward.
  const follow = useEffectEvent((cypher: string | undefined) => {
    if (cypher === undefined || (cypher === query && state.stage !== 'idle')) return;
    setQuery(cypher);
    run(cypher);
  });
  useEffect(() => follow(linked), [linked]);

  const fault = useMemo(
    () =>
      state.stage === 'failed' ? (state.problem.where ?? findComplaint(state.problem.detail, state.query)) : undefined,
    [state],
  );
  return (
    <section className="console" aria-label={words.title} ref={page}>
      <div className="console-columns">
        <div className="console-main">
          <div className="query-box">
            <QueryEditor query={query} fault={fault} onChange={setQuery} onRun={ask} />
            <div className="query-bar">
              {state.stage === 'running' ? (
                <>
                  <button type="button" className="plain" onClick={stop}>
                    {words.stop}
                  </button>
                  <Running since={state.since} />
                </>
              ) : (
                <button
                  type="button"
                  className="solid"
                  title={words.runKeys(isMac ? '⌘ ↵' : 'Ctrl + Enter')}
                  disabled={query.trim() === ''}
                  onClick={() => ask(query)}
                >
                  {words.run}
                  <kbd>{isMac ? '⌘↵' : 'Ctrl ↵'}</kbd>
                </button>
              )}
              {known && <DatabaseNote status={known} />}
            </div>
          </div>
          {state.stage === 'idle' && known && <Crib counts={known.counts} onChoose={ask} />}
          {state.stage === 'failed' && <Failure problem={state.problem} timeoutMs={known?.limits.timeoutMs ?? 0} />}
          {state.stage === 'stopped' && (
            <p className="quiet nothing" role="status">
              {words.stopped}
            </p>
          )}
          {state.stage === 'answered' && <Result result={state.result} query={state.query} />}
        </div>
        <Starters past={past} onChoose={ask} onForget={() => setPast(forgetPast())} />
      </div>
    </section>
  );
}

/** Which database answers, within which bounds, and how its Cypher differs. */
function DatabaseNote({ status: { database, limits } }: { status: Status }) {
  const words = useWords(consoleWords);
  const product = `${database.product} ${database.version}`;
  const isEmbedded = database.kind === 'embedded';
  return (
    <p className="database-note">
      <span title={isEmbedded ? words.embeddedNote : undefined}>{isEmbedded ? words.embedded(product) : product}</span>
      <span>{words.limits(limits.maxRows, limits.timeoutMs / 1_000)}</span>
      {isEmbedded && <span className="dialect-note">{words.embeddedNote}</span>}
    </p>
  );
}

/** How long the query has run, counted by tenths of a second. */
function Running({ since }: { since: number }) {
  const words = useWords(consoleWords);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 100);
    return () => clearInterval(clock);
  }, []);
  return <p role="status">{words.running(((now - since) / 1_000).toFixed(1))}</p>;
}
