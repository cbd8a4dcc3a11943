import {
  type ArticleSummary,
  type Fact,
  type GraphNode,
  type GraphSlice,
  type KindLabel,
  kinds,
  relationOf,
} from '#schema';
import { findBows } from './bows.ts';
import { FIGURE_WIDTH, MARGIN } from './columns.ts';
import { layoutFrame } from './figure-frame.ts';
import { type FigureWords, figureWords, type Language } from './figure-words.ts';
import { type LabelItem, labelStyle, nodeRadius, type PlacedLabel, placeLabels } from './labels.ts';
import { extentOf, type Point } from './layout/node.ts';
import { type NoteBook, numberNotes } from './notes.ts';
import type { Ink } from './palette.ts';
import { moveGroups, type Scene, type SceneGroup } from './scene.ts';
import { drawSign } from './sign.ts';
import { numberRuns, type Pen } from './text-block.ts';
import { writeFact } from './write-fact.ts';

export interface MapFigureOptions {
  language: Language;
  title: string;
  /** Day of the data, ISO 8601. */
  date: string;
  version: string;
  ink: Ink;
  articles: readonly ArticleSummary[];
  /** Number of entities in the whole graph. */
  total: number;
  /** What the map was narrowed to, in words. */
  conditions: readonly string[];
  /** An entity or a fact that the figure is about; the rest fades. */
  selected?: { entity?: string | undefined; fact?: string | undefined } | undefined;
}

/** Names are not set smaller than this, and the map not larger than it was laid out; px. */
const SMALLEST = 10;

/** Draws a map whose nodes have places: the shapes and names of the page, legend, title, caption, sources. */
export function drawMap(
  slice: Pick<GraphSlice, 'nodes' | 'facts'>,
  places: ReadonlyMap<string, Point>,
  options: MapFigureOptions,
): Scene & { book: NoteBook; caption: string } {
  const words = figureWords[options.language];
  const sheet = fitSheet(
    slice.nodes.filter((node) => places.has(node.id)),
    places,
    options.ink,
  );
  const here = new Set(sheet.items.map((item) => item.id));
  const facts = slice.facts.filter((fact) => here.has(fact.from) && here.has(fact.to));
  const focus = findFocus(facts, options.selected);
  const noted = focus ? facts.filter((fact) => focus.facts.has(fact.id)) : [];
  const book = numberNotes(noted);
  const pen: Pen = { words, numberOf: book.numberOf };
  const at = new Map(sheet.items.map((item) => [item.id, item]));
  const nameOf = (id: string) => at.get(id)?.name ?? id;
  const bows = findBows(facts);
  const curves = facts.flatMap((fact) =>
    drawCurve(fact, at, bows.get(fact.id) ?? 0, focus, writeFact(fact, nameOf, options.language, words)),
  );
  const lines = noted.flatMap((fact) => drawWord(fact, curves, options.language, pen));
  const names = placeLabels(sheet.items, {
    edges: curves.map(({ ends }) => ends),
    taken: lines.map((line) => line.box),
    bounds: { left: 4, right: FIGURE_WIDTH - 4, top: 4, bottom: sheet.height },
  });
  const groups = [
    ...curves.map((curve) => curve.group),
    ...slice.nodes.flatMap((node) => drawNode(node, at.get(node.id), names.get(node.id), focus, options)),
    ...lines.map((line) => line.group),
  ];
  const caption = writeCaption(
    { nodes: sheet.items.length, facts: facts.length, unnamed: sheet.items.length - names.size },
    options,
    words,
  );
  const cited = new Set((focus ? noted : facts).map((fact) => fact.article));
  const frame = layoutFrame(
    {
      width: FIGURE_WIDTH,
      margin: MARGIN,
      language: options.language,
      kinds: kinds
        .map((kind) => kind.label)
        .filter((label) => slice.nodes.some((node) => node.kind === label && here.has(node.id))),
      ...(facts.some((fact) => fact.planned) ? { dashed: words.planned } : {}),
      title: options.title,
      caption,
      book,
      articles: options.articles.filter((article) => cited.has(article.id)),
      icons: iconsOf(options.ink),
    },
    pen,
  );
  groups.push(...moveGroups(frame.groups, 0, sheet.height + 14));
  return { width: FIGURE_WIDTH, height: sheet.height + 14 + frame.height + 20, groups, book, caption };
}

/** Without colour, signs carry the character of their kind. */
function iconsOf(ink: Ink): Ink | undefined {
  return ink === 'print' ? ink : undefined;
}

interface Sheet {
  items: (LabelItem & { kind: KindLabel })[];
  height: number;
}

/** Brings the places of the layout on the sheet, as large as its width allows. */
function fitSheet(nodes: readonly GraphNode[], places: ReadonlyMap<string, Point>, ink: Ink): Sheet {
  const boxes = nodes.map((node) => {
    const { x, y } = places.get(node.id) as Point;
    const size = labelStyle(node.kind, node.degree).size;
    const box = extentOf({ id: node.id, name: node.name, radius: nodeRadius(node.degree), size });
    return { left: x + box.left, right: x + box.right, top: y + box.top, bottom: y + box.bottom };
  });
  const left = Math.min(0, ...boxes.map((box) => box.left));
  const right = Math.max(left + 1, ...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top), Number.POSITIVE_INFINITY);
  const bottom = Math.max(...boxes.map((box) => box.bottom), Number.NEGATIVE_INFINITY);
  const scale = Math.min(1, (FIGURE_WIDTH - 2 * MARGIN) / (right - left));
  const shift = (FIGURE_WIDTH - (right - left) * scale) / 2;
  const items = nodes.map((node) => {
    const { x, y } = places.get(node.id) as Point;
    const style = labelStyle(node.kind, node.degree);
    const radius = nodeRadius(node.degree) * Math.max(scale, 0.7);
    return {
      id: node.id,
      kind: node.kind,
      name: node.name,
      x: shift + (x - left) * scale,
      y: MARGIN + (y - top) * scale,
      radius: iconsOf(ink) ? Math.max(radius, 7) : radius,
      size: Math.max(SMALLEST, style.size * scale),
      importance: node.degree + (style.soft ? 0 : 3),
    };
  });
  return { items, height: nodes.length > 0 ? MARGIN * 2 + (bottom - top) * scale : 120 };
}

interface Focus {
  nodes: ReadonlySet<string>;
  facts: ReadonlySet<string>;
  centre: ReadonlySet<string>;
}

function findFocus(facts: readonly Fact[], selected: MapFigureOptions['selected']): Focus | undefined {
  const own = facts.filter((fact) =>
    selected?.fact ? fact.id === selected.fact : fact.from === selected?.entity || fact.to === selected?.entity,
  );
  if (own.length === 0) return undefined;
  const ends = own.flatMap((fact) => [fact.from, fact.to]);
  return {
    nodes: new Set(ends),
    facts: new Set(own.map((fact) => fact.id)),
    centre: new Set(selected?.fact || !selected?.entity ? ends : [selected.entity]),
  };
}

interface Curve {
  fact: string;
  group: SceneGroup;
  /** The straight line between its ends, which names avoid. */
  ends: { x1: number; y1: number; x2: number; y2: number };
  bend: [number, number];
}

function drawCurve(
  fact: Fact,
  at: ReadonlyMap<string, LabelItem>,
  bow: number,
  focus: Focus | undefined,
  label: string,
): Curve[] {
  const from = at.get(fact.from);
  const to = at.get(fact.to);
  if (!from || !to || from === to) return [];
  const bend: [number, number] = [
    (from.x + to.x) / 2 + (to.y - from.y) * bow,
    (from.y + to.y) / 2 - (to.x - from.x) * bow,
  ];
  const third = (end: LabelItem): [number, number] => [(end.x + 2 * bend[0]) / 3, (end.y + 2 * bend[1]) / 3];
  const isChosen = focus?.facts.has(fact.id) ?? false;
  const group: SceneGroup = {
    key: `fact-${fact.id}`,
    facts: [fact.id],
    label,
    strands: [],
    ...(focus && !isChosen ? { faded: true as const } : {}),
    marks: [
      {
        mark: 'curve',
        points: [[from.x, from.y], third(from), third(to), [to.x, to.y]],
        tone: isChosen ? 'ink' : 'faint',
        width: isChosen ? 1.3 : 0.8,
        dashed: fact.planned === true,
        arrow: false,
      },
    ],
  };
  return [{ fact: fact.id, group, ends: { x1: from.x, y1: from.y, x2: to.x, y2: to.y }, bend }];
}

/** The word of a chosen line at its middle, with the number of its note. */
function drawWord(fact: Fact, curves: readonly Curve[], language: Language, pen: Pen) {
  const curve = curves.find((each) => each.fact === fact.id);
  if (!curve) return [];
  const { x1, y1, x2, y2 } = curve.ends;
  const x = (x1 + x2) / 4 + curve.bend[0] / 2;
  const y = (y1 + y2) / 4 + curve.bend[1] / 2;
  const title = typeof fact.properties.title === 'string' ? fact.properties.title : '';
  const post = fact.properties.former === true ? pen.words.former(title) : title;
  const text = post || relationOf(fact.type).name[language];
  const runs = [{ text }, ...numberRuns([fact], pen)];
  const half = 8 + (text.length * 12) / 2;
  const group: SceneGroup = {
    key: `word-${fact.id}`,
    facts: [fact.id],
    label: text,
    strands: [],
    marks: [{ mark: 'text', x, y: y + 4, anchor: 'middle', style: 'place', tone: 'ink', halo: true, runs }],
  };
  return [{ group, box: { left: x - half, right: x + half, top: y - 8, bottom: y + 8 } }];
}

function drawNode(
  node: GraphNode,
  item: LabelItem | undefined,
  name: PlacedLabel | undefined,
  focus: Focus | undefined,
  options: MapFigureOptions,
): SceneGroup[] {
  if (!item) return [];
  const style = labelStyle(node.kind, node.degree);
  const anchor = name?.align === 'left' ? 'start' : name?.align === 'right' ? 'end' : 'middle';
  const ringed = focus?.centre.has(node.id) ?? false;
  return [
    {
      key: `node-${node.id}`,
      node: node.id,
      facts: [],
      label: node.name,
      strands: [],
      ...(focus && !focus.nodes.has(node.id) ? { faded: true as const } : {}),
      marks: [
        ...drawSign(node.kind, { x: item.x, y: item.y, radius: item.radius, icon: iconsOf(options.ink), ringed }),
        ...(name?.lines ?? []).map((line, index) => ({
          mark: 'text' as const,
          x: name?.x ?? 0,
          y: (name?.y ?? 0) + item.size * (0.36 + index * 1.24),
          anchor: anchor as 'start' | 'middle' | 'end',
          style: style.weight === 600 || ringed ? ('placeBold' as const) : ('place' as const),
          size: item.size,
          tone: style.soft && !ringed ? ('soft' as const) : ('ink' as const),
          halo: true as const,
          runs: [{ text: line }],
        })),
      ],
    },
  ];
}

function writeCaption(
  counts: { nodes: number; facts: number; unnamed: number },
  options: MapFigureOptions,
  words: FigureWords,
): string {
  const part = counts.nodes < options.total ? words.mapPart(options.total) : '';
  const first = [
    `${words.mapCounts(counts.nodes, counts.facts)}${part}`,
    ...(options.conditions.length > 0 ? [words.onlyShown(options.conditions)] : []),
    words.dataDate(options.date, options.version),
  ].join(words.and);
  const unnamed = counts.unnamed > 0 ? [words.unnamed(counts.unnamed)] : [];
  return [first, ...unnamed].map((sentence) => `${sentence}${words.stop}`).join(words.stop === '.' ? ' ' : '');
}
