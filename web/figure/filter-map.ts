import type { GraphSlice } from '#schema';
import { kinds, relations } from '#schema';
import type { FigureWords, Language } from './figure-words.ts';

/** What is left out of the map, as the explorer's filters say it. */
export interface MapFilter {
  hiddenKinds: readonly string[];
  hiddenTypes: readonly string[];
  hiddenArticles: readonly string[];
  /** Facts below this confidence (0 to 1) are left out. */
  minimumConfidence: number;
  /** Only facts that more than one article states. */
  severalSources: boolean;
  /** Also entities without any fact. */
  unconnected: boolean;
}

/** The slice without what the filters hide; the same that the explorer's map shows. */
export function filterMap(slice: GraphSlice, filter: MapFilter): GraphSlice {
  const hidden = (list: readonly string[]) => new Set(list);
  const [kindsOut, typesOut, articlesOut] = [filter.hiddenKinds, filter.hiddenTypes, filter.hiddenArticles].map(hidden);
  const kindOf = new Map(slice.nodes.map((node) => [node.id, node.kind]));
  const isEndIn = (id: string) => kindOf.has(id) && !kindsOut?.has(kindOf.get(id) ?? '');
  // A fact knows its best witness only: one that other articles state too stays while any article is shown.
  const areAllOut = slice.articles.every((article) => articlesOut?.has(article.id));
  const said = slice.facts.filter(
    (fact) =>
      !typesOut?.has(fact.type) &&
      !(articlesOut?.has(fact.article) && (fact.sources === 1 || areAllOut)) &&
      fact.confidence >= filter.minimumConfidence &&
      (!filter.severalSources || fact.sources > 1),
  );
  const joined = new Set(slice.facts.flatMap((fact) => [fact.from, fact.to]));
  const joinedNow = new Set(said.flatMap((fact) => [fact.from, fact.to]));
  return {
    ...slice,
    nodes: slice.nodes.filter(
      ({ id, kind }) => !kindsOut?.has(kind) && (joinedNow.has(id) || (filter.unconnected && !joined.has(id))),
    ),
    facts: said.filter((fact) => isEndIn(fact.from) && isEndIn(fact.to)),
  };
}

/** The filters in words. */
export function writeMapConditions(
  slice: Pick<GraphSlice, 'articles'>,
  filter: MapFilter,
  language: Language,
  words: FigureWords,
): string[] {
  const names = (all: readonly { key: string; name: string }[], out: readonly string[]) =>
    all.filter(({ key }) => out.includes(key)).map(({ name }) => name);
  const kindNames = names(
    kinds.map((kind) => ({ key: kind.label, name: kind.name[language] })),
    filter.hiddenKinds,
  );
  const typeNames = names(
    relations.map((each) => ({ key: each.type, name: each.name[language] })),
    filter.hiddenTypes,
  );
  const left = slice.articles.filter((article) => !filter.hiddenArticles.includes(article.id)).length;
  return [
    ...(kindNames.length > 0 ? [words.without(kindNames.join(words.comma))] : []),
    ...(typeNames.length > 0 ? [words.without(typeNames.join(words.comma))] : []),
    ...(left < slice.articles.length ? [words.onlyArticles(left)] : []),
    ...(filter.minimumConfidence > 0 ? [words.onlyConfidence(filter.minimumConfidence.toFixed(2))] : []),
    ...(filter.severalSources ? [words.onlySeveral] : []),
  ];
}
