import { buildQuery, type Link, parseQuery } from './codec.ts';
import { filterStore } from './filters.ts';
import { withoutRecording } from './history.ts';
import { parameterStore } from './parameters.ts';
import { selectionStore } from './selection.ts';
import { viewStore } from './view.ts';

/** The view as it is now. */
export function readLink(): Link {
  return {
    view: viewStore.getState(),
    selection: selectionStore.getState().selection,
    filters: filterStore.getState(),
    parameters: parameterStore.getState(),
  };
}

/** Shows what a query string describes. */
export function openLink(search: string): void {
  const link = parseQuery(search);
  withoutRecording(() => {
    viewStore.setState(link.view);
    filterStore.setState(link.filters);
    selectionStore.setState({ selection: link.selection });
    parameterStore.setState(link.parameters, true);
  });
}

/**
 * Keeps the address and the view the same, both ways, so that any view is a link. Another page or choice is a step of
 * the browser's history; filters, language and theme are not.
 */
export function mirrorAddress(): () => void {
  let step = stepOf(readLink());
  let isReading = false;
  const write = () => {
    if (isReading) return; // half of an older link is still in the stores
    const link = readLink();
    const query = buildQuery(link);
    const address = query ? `?${query}` : location.pathname;
    if (`?${query}` === location.search || (query === '' && location.search === '')) return;
    const next = stepOf(link);
    if (next === step) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    step = next;
  };
  const read = () => {
    isReading = true;
    try {
      openLink(location.search);
    } finally {
      isReading = false;
    }
    step = stepOf(readLink());
  };
  const stops = [viewStore, selectionStore, filterStore, parameterStore].map((store) => store.subscribe(write));
  window.addEventListener('popstate', read);
  return () => {
    for (const stop of stops) stop();
    window.removeEventListener('popstate', read);
  };
}

const stepOf = ({ view, selection }: Link): string => JSON.stringify([view.page, selection]);
