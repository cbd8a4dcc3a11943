import { type GraphSlice, sureEnough } from '#schema';
import type { FigureInput, FigureOptions } from './build-figure.ts';
import { figureWords, type Language } from './figure-words.ts';
import { filterMap, type MapFilter, writeMapConditions } from './filter-map.ts';
import type { Point } from './layout/node.ts';
import type { Ink } from './palette.ts';
import { placeMap } from './place-map.ts';

/** A figure as an address asks for it. */
export interface FigureRequest {
  view: 'question' | 'map';
  lang: Language;
  ink: Ink;
  title?: string | undefined;
  /** 0 for none. */
  number: number;
  teacher?: string | undefined;
  zone?: string | undefined;
  topic?: string | undefined;
  entity?: string | undefined;
  fact?: string | undefined;
  nokind: readonly string[];
  notype: readonly string[];
  noarticle: readonly string[];
  min: number;
  several?: string | undefined;
  unconnected?: string | undefined;
}

/**
 * What a request shows of a slice: the answer of `teaching()` for the question, of `graph()` for the map. Nodes of the
 * map that somebody has moved come with their places.
 */
export function buildFigureInput(
  request: FigureRequest,
  slice: GraphSlice,
  places: ReadonlyMap<string, Point> = new Map(),
): FigureInput {
  const { teacher, zone, topic, entity, fact } = request;
  if (request.view === 'question') return { view: 'question', slice, filter: { teacher, zone, topic } };
  const filter: MapFilter = {
    hiddenKinds: request.nokind,
    hiddenTypes: request.notype,
    hiddenArticles: request.noarticle,
    minimumConfidence: request.min,
    severalSources: request.several !== undefined,
    unconnected: request.unconnected !== undefined,
  };
  return {
    view: 'map',
    slice: filterMap(slice, filter),
    places: places.size > 0 ? places : placeMap(slice),
    selected: { entity, fact },
    conditions: writeMapConditions(slice, filter, request.lang, figureWords[request.lang]),
  };
}

/** What an address chooses on the page: an entity, a fact. */
type Target = { entity?: string | undefined; fact?: string | undefined };

/** The query string of the explorer's page that shows the same as a figure, without `?`; or what a line of it leads to. */
export function writeExplorerQuery(request: FigureRequest, target: Target = request): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | undefined) => {
    if (value) query.set(name, value);
  };
  put('page', request.view === 'question' ? 'question' : undefined);
  put('lang', request.lang === 'en' ? 'en' : undefined);
  put('entity', target.entity);
  put('fact', target.fact);
  if (request.view === 'map') {
    for (const name of ['nokind', 'notype', 'noarticle'] as const) {
      for (const value of request[name]) query.append(name, value);
    }
    put('min', request.min === sureEnough ? undefined : String(request.min));
    put('several', request.several);
    put('unconnected', request.unconnected);
  } else for (const name of ['teacher', 'zone', 'topic'] as const) put(name, request[name]);
  return query.toString();
}

/** How a request wants its figure; the day of the data and the address of the living view come from outside. */
export function buildFigureOptions(
  { lang, ink, title, number }: FigureRequest,
  { date, link, file, linkOf }: Pick<FigureOptions, 'date' | 'link' | 'file' | 'linkOf'>,
): FigureOptions {
  return { language: lang, ink, title, number: number > 0 ? number : undefined, date, link, file, linkOf };
}
