import { useEffect, useState } from 'react';
import type { QueryResult, QueryValue } from '#schema';
import { api } from '../../../api.ts';
import { request } from '../../fetch.ts';
import { defineWords, useWords } from '../../words/index.ts';
import { findUnknown, type KnownNames, schemaNames, type Unknown } from './find-unknown.ts';
import type { NameSort } from './query-names.ts';

const unknownWords = defineWords({
  label: { zh: '标签', en: 'label' },
  type: { zh: '关系类型', en: 'relationship type' },
  key: { zh: '属性', en: 'property' },
  unknown: {
    zh: (sort: string, name: string) => `没有${sort} ${name}。`,
    en: (sort: string, name: string) => `There is no ${sort} ${name}.`,
  },
  near: {
    zh: (sort: string, name: string, nearest: string) => `没有${sort} ${name}，是不是 ${nearest}？`,
    en: (sort: string, name: string, nearest: string) => `There is no ${sort} ${name}; did you mean ${nearest}?`,
  },
});

const lists: Record<NameSort, string> = {
  label: 'CALL db.labels() YIELD label RETURN label',
  type: 'CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType',
  key: 'CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey',
};

/** True where a result says nothing: no rows, or nothing but null, 0 and empty lists. */
export function isEmptyHanded({ rows }: Pick<QueryResult, 'rows'>): boolean {
  const isNothing = (value: QueryValue) =>
    value === null || value === 0 || (Array.isArray(value) && value.length === 0);
  return rows.every((row) => row.every(isNothing));
}

/** Beside a query that found nothing: which of its names the graph does not know, and the nearest that it knows. */
export function Unknowns({ query, result }: { query: string; result: QueryResult }) {
  const words = useWords(unknownWords);
  const [unknowns, setUnknowns] = useState<Unknown[]>([]);
  useEffect(() => {
    setUnknowns([]);
    if (!isEmptyHanded(result) || findUnknown(query, schemaNames).length === 0) return;
    const control = new AbortController();
    addOwnNames(control.signal)
      .catch(() => schemaNames)
      .then((known) => {
        if (!control.signal.aborted) setUnknowns(findUnknown(query, known));
      });
    return () => control.abort();
  }, [query, result]);
  if (unknowns.length === 0) return null;
  return (
    <div className="unknowns" role="status">
      {unknowns.map(({ sort, name, nearest }) => (
        <p key={`${sort} ${name}`}>
          {nearest === undefined ? words.unknown(words[sort], name) : words.near(words[sort], name, nearest)}
        </p>
      ))}
    </div>
  );
}

/** The names of the schema and those that the database holds besides. */
async function addOwnNames(signal: AbortSignal): Promise<KnownNames> {
  const read = async (sort: NameSort) => {
    const { rows } = await request(api.query, { body: { cypher: lists[sort] }, signal });
    return new Map([...rows.map(([name]): [string, string[]] => [String(name), []]), ...schemaNames[sort]]);
  };
  const [label, type, key] = [await read('label'), await read('type'), await read('key')];
  return { label, type, key };
}
