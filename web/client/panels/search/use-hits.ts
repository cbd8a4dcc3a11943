import { useEffect, useMemo, useState } from 'react';
import type { GraphNode } from '#schema';
import { api } from '../../../api.ts';
import { request } from '../../fetch.ts';
import { findEntities } from '../../graph/search.ts';
import { useGraph } from '../../state/graph.ts';

const MOST = 12;
const PAUSE_MS = 150;

/**
 * What a search finds: in what is loaded at once, and where that leaves room a moment later in the whole graph; the
 * server also reads traditional characters and forgives a slip.
 */
export function useHits(text: string): readonly GraphNode[] {
  const slice = useGraph((graph) => graph.slice);
  const near = useMemo(() => findEntities(slice?.nodes ?? [], text, MOST), [slice, text]);
  const isAsked = near.length < MOST;
  const [far, setFar] = useState<{ text: string; hits: readonly GraphNode[] }>({ text: '', hits: [] });
  useEffect(() => {
    const q = text.trim();
    if (!isAsked || q === '') return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      request(api.search, { query: { q, limit: MOST }, signal: stop.signal })
        .then(({ hits }) => setFar({ text, hits }))
        .catch(() => {}); // what is loaded is found all the same
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [isAsked, text]);
  return useMemo(() => {
    if (far.text !== text) return near;
    const known = new Set(near.map((node) => node.id));
    return [...near, ...far.hits.filter((node) => !known.has(node.id))].slice(0, MOST);
  }, [near, far, text]);
}
