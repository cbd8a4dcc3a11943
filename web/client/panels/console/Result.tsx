import { useMemo, useState } from 'react';
import type { QueryResult } from '#schema';
import { useGraph } from '../../state/graph.ts';
import { useParameter } from '../../state/parameters.ts';
import { consoleWords } from '../../words/console.ts';
import { useWords } from '../../words/index.ts';
import { ResultGraphView } from './ResultGraphView.tsx';
import { ResultTable } from './ResultTable.tsx';
import { findGraph } from './result-graph.ts';
import { Unknowns } from './Unknowns.tsx';
import { writeCsv } from './write-csv.ts';
import './result.css';

/** `8 ms`, `1.2 s`. */
function writeTime(milliseconds: number): string {
  return milliseconds < 1_000
    ? `${Math.max(1, Math.round(milliseconds))} ms`
    : `${(milliseconds / 1_000).toFixed(1)} s`;
}

/** What a query answered: how much of it there is, as a table or as a graph. */
export function Result({ result, query }: { result: QueryResult; query: string }) {
  const words = useWords(consoleWords);
  const [shape, setShape] = useParameter('as');
  const facts = useGraph(({ slice }) => slice?.facts);
  const graph = useMemo(() => findGraph(result, facts), [result, facts]);
  const isGraph = shape === 'graph';
  return (
    <section className="result" aria-label={isGraph ? words.graph : words.table}>
      <div className="result-bar">
        <p role="status">
          {result.truncated ? (
            <>
              <strong className="cut">{words.cut(result.maxRows)}</strong> · {words.cutAdvice}
            </>
          ) : (
            words.rows(result.rows.length, writeTime(result.milliseconds))
          )}
        </p>
        <fieldset className="shapes">
          <legend className="unseen">{words.shownAs}</legend>
          <button type="button" aria-pressed={!isGraph} onClick={() => setShape(undefined)}>
            {words.table}
          </button>
          <button type="button" aria-pressed={isGraph} onClick={() => setShape('graph')}>
            {words.graph}
          </button>
        </fieldset>
        <CopyButton result={result} />
      </div>
      <Unknowns query={query} result={result} />
      {result.rows.length === 0 ? (
        <p className="quiet nothing">{words.nothing}</p>
      ) : !isGraph ? (
        <ResultTable result={result} />
      ) : graph.nodes.length > 0 ? (
        <ResultGraphView graph={graph} />
      ) : (
        <p className="quiet nothing">{words.noGraph}</p>
      )}
    </section>
  );
}

function CopyButton({ result }: { result: QueryResult }) {
  const words = useWords(consoleWords);
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  const copy = () => {
    navigator.clipboard
      .writeText(writeCsv(result))
      .then(() => setOutcome('copied'))
      .catch(() => setOutcome('notCopied'));
  };
  return (
    <span className="copy">
      <button type="button" className="link" onClick={copy} disabled={result.rows.length === 0}>
        {words.copy}
      </button>
      <span role="status" className="caption">
        {outcome && words[outcome]}
      </span>
    </span>
  );
}
