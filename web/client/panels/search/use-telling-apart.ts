import { useEffect, useMemo, useState } from 'react';
import type { EntityDetail, GraphNode } from '#schema';
import { api } from '../../../api.ts';
import { request } from '../../fetch.ts';
import { findNamesakes } from '../../graph/search.ts';

/** Of hits that bear one name and are of one kind, what the graph knows of each, a moment later: it tells them apart. */
export function useTellingApart(hits: readonly GraphNode[]): ReadonlyMap<string, EntityDetail> {
  const [known, setKnown] = useState<ReadonlyMap<string, EntityDetail>>(new Map());
  const ids = useMemo(() => findNamesakes(hits).join(' '), [hits]);
  useEffect(() => {
    if (ids === '') return;
    const stop = new AbortController();
    const load = (id: string) => request(api.entity, { params: { id }, signal: stop.signal });
    Promise.all(ids.split(' ').map(load))
      .then((details) => setKnown(new Map(details.map((detail) => [detail.node.id, detail]))))
      .catch(() => {}); // the names are there all the same
    return () => stop.abort();
  }, [ids]);
  return known;
}
