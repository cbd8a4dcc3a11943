import { useState } from 'react';
import type { QueryResult } from '#schema';
import { consoleWords } from '../../words/console.ts';
import { useWords } from '../../words/index.ts';
import { ResultCell } from './ResultCell.tsx';

/** So many rows are drawn at a time. */
const step = 200;

const isNumeric = (rows: QueryResult['rows'], column: number) =>
  rows.length > 0 && rows.every((row) => typeof row[column] === 'number' || row[column] === null);

/** The result as a table. */
export function ResultTable({ result: { columns, rows } }: { result: QueryResult }) {
  const words = useWords(consoleWords);
  const [drawn, setDrawn] = useState(step);
  const left = Math.max(0, rows.length - drawn);
  return (
    <>
      <div className="result-scroll">
        <table className="result-table">
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={column} scope="col" className={isNumeric(rows, index) ? 'number' : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, drawn).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name and never move
              <tr key={index}>
                {row.map((value, column) => (
                  <td key={columns[column]} className={isNumeric(rows, column) ? 'number' : undefined}>
                    <ResultCell value={value} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <p className="more-rows">
          {words.drawn(drawn)}{' '}
          <button type="button" className="link" onClick={() => setDrawn(drawn + step)}>
            {words.moreRows(Math.min(step, left))}
          </button>
        </p>
      )}
    </>
  );
}
