import { sureEnough } from '#schema';
import type { FigureView } from '../../../api.ts';
import type { Link } from '../../state/codec.ts';

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
    date: undefined,
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
    min: isQuestion ? sureEnough : filters.minimumConfidence,
    several: !isQuestion && filters.severalSources ? '1' : undefined,
    unconnected: !isQuestion && filters.unconnected ? '1' : undefined,
  };
}
