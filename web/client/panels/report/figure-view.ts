import type { FigureView } from '../../../api.ts';
import { buildQuery, type Link, parseQuery } from '../../state/codec.ts';
import type { Selection } from '../../state/selection.ts';

/** What the report panel adds to the view of the page. */
export type FigureChoices = Pick<FigureView, 'lang' | 'ink' | 'title' | 'number'>;

/** As much of the graph as the page loads. */
const LIMIT = 2_000;

/** The figure of what the page shows now. */
export function viewOfLink(link: Link, choices: FigureChoices): FigureView {
  const { view, selection, filters, parameters } = link;
  const isQuestion = view.page === 'question';
  return {
    ...choices,
    view: isQuestion ? 'question' : 'map',
    teacher: isQuestion ? parameters.teacher : undefined,
    zone: isQuestion ? parameters.zone : undefined,
    topic: isQuestion ? parameters.topic : undefined,
    limit: isQuestion ? 60 : LIMIT,
    around: undefined,
    article: undefined,
    entity: isQuestion ? undefined : selection.entity,
    fact: isQuestion ? undefined : selection.fact,
    nokind: isQuestion ? [] : [...filters.hiddenKinds],
    notype: isQuestion ? [] : [...filters.hiddenTypes],
    noarticle: isQuestion ? [] : [...filters.hiddenArticles],
    min: isQuestion ? 0 : filters.minimumConfidence,
    several: !isQuestion && filters.severalSources ? '1' : undefined,
    unconnected: !isQuestion && filters.unconnected ? '1' : undefined,
  };
}

/** The query string of the explorer's page that shows what a figure shows, without `?`. */
export function explorerQuery(figure: FigureView, selection: Selection = selectionOf(figure)): string {
  const usual = parseQuery('');
  const { teacher, zone, topic } = figure;
  const given = Object.entries({ teacher, zone, topic }).filter(([, value]) => value !== undefined);
  return buildQuery({
    view: { ...usual.view, page: figure.view === 'question' ? 'question' : 'map', language: figure.lang },
    selection,
    filters: {
      hiddenKinds: figure.nokind,
      hiddenTypes: figure.notype,
      hiddenArticles: figure.noarticle,
      minimumConfidence: figure.min,
      severalSources: figure.several !== undefined,
      unconnected: figure.unconnected !== undefined,
    },
    parameters: Object.fromEntries(given) as Record<string, string>,
  });
}

function selectionOf({ entity, fact }: FigureView): Selection {
  return { ...(entity ? { entity } : {}), ...(fact ? { fact } : {}) };
}
