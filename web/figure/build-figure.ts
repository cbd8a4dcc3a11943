import type { Fact, GraphSlice } from '#schema';
import { describeTeaching, joinSentences } from './alt-text.ts';
import { figureWords, type Language } from './figure-words.ts';
import { filterTeaching, type TeachingFilter, writeConditions } from './filter-teaching.ts';
import type { Point } from './layout/node.ts';
import { drawMap } from './map-figure.ts';
import { writeMarkdown } from './markdown.ts';
import type { NoteBook } from './notes.ts';
import type { Ink } from './palette.ts';
import { printSvg } from './print-svg.ts';
import { drawQuestion } from './question-figure.ts';
import type { Scene, SceneGroup } from './scene.ts';
import { writeHtml } from './standalone-html.ts';
import { buildTeaching } from './teaching.ts';
import { findTeachingFacts } from './teaching-facts.ts';

/** What a figure shows. */
export type FigureInput =
  | { view: 'question'; slice: GraphSlice; filter?: TeachingFilter }
  | {
      view: 'map';
      /** What is shown, after every filter. */
      slice: GraphSlice;
      /** The place of each node, y downwards. */
      places: ReadonlyMap<string, Point>;
      selected?: { entity?: string | undefined; fact?: string | undefined };
      /** What the map was narrowed to, in words. */
      conditions?: readonly string[];
    };

export interface FigureOptions {
  language: Language;
  /** Day of the data, ISO 8601; it comes from outside, so that equal options give equal figures. */
  date: string;
  ink?: Ink;
  /** In place of the view's own title. */
  title?: string | undefined;
  /** 图 N; without it the title stands alone. */
  number?: number | undefined;
  /** Address of the living view. */
  link?: string | undefined;
  /** Name of the picture's file, for Markdown. */
  file?: string | undefined;
  /** Where a fact or an entity can be read about, in a copy whose lines are links; `undefined` for nowhere. */
  linkOf?: ((target: { fact?: string; entity?: string }) => string) | undefined;
}

/** A figure in every form in which a report can take it. */
export interface Figure {
  title: string;
  caption: string;
  /** One paragraph that says what the picture shows. */
  alt: string;
  svg: string;
  html: string;
  markdown: string;
  /** The same as data: what is said, and the nodes, facts and articles behind it. */
  json: string;
  width: number;
  height: number;
}

/** Makes a figure; the same input and options give the same bytes in Node and in every browser. */
export function buildFigure(input: FigureInput, options: FigureOptions): Figure {
  const { language, ink = 'print' } = options;
  const words = figureWords[language];
  const plain = options.title?.trim() || (input.view === 'question' ? words.question : words.map);
  const title = options.number ? words.figure(options.number, plain) : plain;
  const { scene, facts, alt } =
    input.view === 'question'
      ? buildQuestion(input, plain, title, options)
      : buildMap(input, plain, title, { ...options, ink });
  const names = new Map(input.slice.nodes.map((node) => [node.id, node.name]));
  const cited = new Set(facts.map((fact) => fact.article));
  const articles = input.slice.articles.filter((article) => cited.has(article.id));
  const svg = printSvg(scene, { ink, language, title, description: alt, linkOf: findLinks(options) });
  const { link } = options;
  const html = writeHtml(
    {
      language,
      title,
      svg,
      facts,
      numberOf: scene.book.numberOf,
      nameOf: (id) => names.get(id) ?? id,
      articles,
      link,
    },
    words,
  );
  const file = options.file ?? `zone-graph-${input.view}.svg`;
  const markdown = writeMarkdown(
    { title, caption: scene.caption, alt, notes: scene.book.notes, articles, file, link },
    words,
  );
  const { nodes, total, version } = input.slice;
  const shown = new Set(facts.flatMap((fact) => [fact.from, fact.to]));
  const json = JSON.stringify(
    {
      title,
      caption: scene.caption,
      alt,
      date: options.date,
      version,
      notes: scene.book.notes.map(({ number, quote, facts: noted }) => ({
        number,
        quote,
        facts: noted.map((fact) => fact.id),
      })),
      nodes: nodes.filter((node) => shown.has(node.id)),
      facts,
      articles,
      total,
    },
    null,
    1,
  );
  const { caption } = scene;
  const [width, height] = [Math.ceil(scene.width), Math.ceil(scene.height)];
  return { title, caption, alt, svg, html, markdown, json, width, height };
}

/** Evidence before the entity, as on the page. */
function findLinks({ linkOf }: FigureOptions): ((group: SceneGroup) => string | undefined) | undefined {
  if (!linkOf) return undefined;
  return ({ facts: [fact], node }) =>
    fact !== undefined ? linkOf({ fact }) : node !== undefined ? linkOf({ entity: node }) : undefined;
}

interface Drawn {
  scene: Scene & { book: NoteBook; caption: string };
  /** The facts of the table twin. */
  facts: Fact[];
  alt: string;
}

function buildQuestion(
  { slice, filter = {} }: Extract<FigureInput, { view: 'question' }>,
  plain: string,
  title: string,
  { language, date }: FigureOptions,
): Drawn {
  const words = figureWords[language];
  const whole = buildTeaching(slice);
  const teaching = filterTeaching(whole, filter);
  const conditions = writeConditions(whole, filter, words);
  const { version, articles } = slice;
  const scene = drawQuestion(teaching, { language, title, date, version, articles, conditions });
  const facts = [...new Map(findTeachingFacts(teaching).map((fact) => [fact.id, fact])).values()];
  return { scene, facts, alt: describeTeaching(teaching, plain, words) };
}

function buildMap(
  { slice, places, selected, conditions = [] }: Extract<FigureInput, { view: 'map' }>,
  plain: string,
  title: string,
  { language, date, ink }: FigureOptions & { ink: Ink },
): Drawn {
  const words = figureWords[language];
  const { version, articles, total } = slice;
  const scene = drawMap(slice, places, {
    language,
    title,
    date,
    version,
    ink,
    articles,
    total: total.nodes,
    conditions,
    selected,
  });
  const leading = [...slice.nodes].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)).slice(0, 6);
  const alt = joinSentences(
    [
      words.altTitle(plain),
      words.mapCounts(slice.nodes.length, slice.facts.length),
      words.mapLeading(leading.map((node) => node.name)),
    ],
    words,
  );
  const placed = new Set(places.keys());
  const facts = slice.facts.filter((fact) => placed.has(fact.from) && placed.has(fact.to));
  return { scene, facts, alt };
}
