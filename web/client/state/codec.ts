import { type Filters, usualFilters } from './filters.ts';
import type { Selection } from './selection.ts';
import { defaultView, pages, type View } from './view.ts';

/** Everything that makes a view; whoever opens its link sees the same. */
export interface Link {
  view: View;
  selection: Selection;
  filters: Filters;
  /** Parameters of single pages. */
  parameters: Record<string, string>;
}

const owned = [
  'page',
  'lang',
  'theme',
  'report',
  'entity',
  'fact',
  'article',
  'at',
  'nokind',
  'notype',
  'noarticle',
  'min',
  'several',
  'unconnected',
];

/** The query string of a view, without `?`; what is as usual is left out. */
export function buildQuery({ view, selection, filters, parameters }: Link): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | undefined, usual = '') => {
    if (value !== undefined && value !== usual) query.set(name, value);
  };
  put('page', view.page, defaultView.page);
  put('lang', view.language, defaultView.language);
  put('theme', view.theme, defaultView.theme);
  put('report', view.reporting ? '1' : undefined);
  put('entity', selection.entity);
  put('fact', selection.fact);
  put('article', selection.article);
  put('at', selection.at);
  for (const kind of filters.hiddenKinds) query.append('nokind', kind);
  for (const type of filters.hiddenTypes) query.append('notype', type);
  for (const article of filters.hiddenArticles) query.append('noarticle', article);
  put('min', String(filters.minimumConfidence), String(usualFilters.minimumConfidence));
  put('several', filters.severalSources ? '1' : undefined);
  put('unconnected', filters.unconnected ? '1' : undefined);
  for (const [name, value] of Object.entries(parameters)) if (!owned.includes(name)) query.set(name, value);
  return query.toString();
}

/** Reads a view from a query string; what it does not understand is as usual. */
export function parseQuery(text: string): Link {
  const query = new URLSearchParams(text);
  // The tab of the console reads Cypher.
  const asked = query.get('page') === 'cypher' ? 'console' : query.get('page');
  const page = pages.find((name) => name === asked);
  const theme = query.get('theme');
  const selection: Selection = {};
  for (const name of ['entity', 'fact', 'article', 'at'] as const) {
    const id = query.get(name);
    if (id) selection[name] = id;
  }
  const minimum = Number(query.get('min') ?? usualFilters.minimumConfidence);
  return {
    view: {
      page: page ?? defaultView.page,
      language: query.get('lang') === 'en' ? 'en' : defaultView.language,
      theme: theme === 'light' || theme === 'dark' ? theme : defaultView.theme,
      reporting: query.get('report') === '1',
    },
    selection,
    filters: {
      hiddenKinds: query.getAll('nokind'),
      hiddenTypes: query.getAll('notype'),
      hiddenArticles: query.getAll('noarticle'),
      minimumConfidence: minimum >= 0 && minimum <= 1 ? minimum : usualFilters.minimumConfidence,
      severalSources: query.get('several') === '1',
      unconnected: query.get('unconnected') === '1',
    },
    parameters: Object.fromEntries([...query].filter(([name]) => !owned.includes(name))),
  };
}
