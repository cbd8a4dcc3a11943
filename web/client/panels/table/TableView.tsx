import { useMemo, useState } from 'react';
import type { Shown } from '../../graph/shown.ts';
import { choose } from '../../state/choose.ts';
import { selectAlso, useSelection } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import { useWords } from '../../words/index.ts';
import { tableWords } from '../../words/table.ts';
import { buildRows, type Column, columns, sortRows } from './rows.ts';

/** The facts of the map as a table that can be sorted: the road for keyboards and screen readers, and for reading on. */
export function TableView({ shown }: { shown: Shown }) {
  const words = useWords(tableWords);
  const language = useView((view) => view.language);
  const selection = useSelection();
  const [column, setColumn] = useState<Column>('from');
  const [isDescending, setDescending] = useState(false);
  const rows = useMemo(
    () => sortRows(buildRows(shown.facts, shown.nodes, language, words), column, isDescending),
    [shown, language, words, column, isDescending],
  );
  const sortBy = (next: Column) => {
    setDescending(next === column ? !isDescending : next === 'confidence' || next === 'sources');
    setColumn(next);
  };
  return (
    <section className="table-view" aria-label={words.caption(rows.length)}>
      <table>
        <caption>{rows.length === 0 ? words.empty : words.caption(rows.length)}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th
                key={name}
                scope="col"
                aria-sort={name !== column ? 'none' : isDescending ? 'descending' : 'ascending'}
                className={`column-${name}`}
              >
                <button type="button" title={words.sort(words[name])} onClick={() => sortBy(name)}>
                  {words[name]}
                  <span aria-hidden="true">{name === column ? (isDescending ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
            <th scope="col">{words.quote}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ fact, from, type, to, details }) => (
            <tr key={fact.id} className={fact.id === selection.fact ? 'chosen' : undefined}>
              <th scope="row">
                <button type="button" className="node-link" onClick={() => void choose(fact.from)}>
                  {from}
                </button>
              </th>
              <td>{type}</td>
              <td>
                <button type="button" className="node-link" onClick={() => void choose(fact.to)}>
                  {to}
                </button>
              </td>
              <td>{details}</td>
              <td className="number">{fact.confidence.toFixed(2)}</td>
              <td className="number">{fact.sources}</td>
              <td className="table-quote">
                <button
                  type="button"
                  aria-label={words.open(from, type, to)}
                  title={fact.quote}
                  onClick={() => selectAlso({ entity: undefined, fact: fact.id })}
                >
                  {fact.quote}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
