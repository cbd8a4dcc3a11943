import { useMemo } from 'react';
import { type KindLabel, kindOf, type QueryNode } from '#schema';
import { layOut } from '../../../figure/layout.ts';
import { choose } from '../../state/choose.ts';
import { select } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import { consoleWords } from '../../words/console.ts';
import { useWords } from '../../words/index.ts';
import { inkOf } from '../rail/KindMark.tsx';
import type { ResultGraph, ResultLink } from './result-graph.ts';
import { isFact, kindOfNode, nameLabel, nameNode, nameType } from './value-names.ts';

const radius = 9;
const fontSize = 12.5;
const perLine = 9;
const margin = 70;

interface Placed {
  node: QueryNode;
  x: number;
  y: number;
  lines: string[];
}

/** Names wrap by characters, at most three lines. */
function wrap(name: string): string[] {
  const characters = [...name];
  const count = Math.min(3, Math.ceil(characters.length / perLine));
  const width = Math.max(1, Math.ceil(Math.min(characters.length, 3 * perLine) / Math.max(1, count)));
  const lines = Array.from({ length: count }, (_, line) => characters.slice(line * width, (line + 1) * width).join(''));
  const isCut = characters.length > count * width;
  return lines.map((line, index) => (isCut && index === count - 1 ? `${line}…` : line));
}

/** Room on the lines for the words of the relationships. */
function spread({ x, y }: { x: number; y: number } = { x: 0, y: 0 }) {
  return { x: x * 1.25, y: y * 1.2 };
}

function place({ nodes, links }: ResultGraph): Placed[] {
  const places = layOut(
    nodes.map((node) => ({ id: node.id, name: nameNode(node), radius, size: fontSize })),
    links.map(({ from, to }) => ({ from, to })),
  );
  return nodes.map((node) => ({ node, ...spread(places.get(node.id)), lines: wrap(nameNode(node)) }));
}

/** The nodes and relationships of a result as a picture: click a node or a line to see what is known of it. */
export function ResultGraphView({ graph }: { graph: ResultGraph }) {
  const words = useWords(consoleWords);
  const placed = useMemo(() => place(graph), [graph]);
  const byId = new Map(placed.map((item) => [item.node.id, item]));
  const [left, right] = [Math.min(...placed.map(({ x }) => x)), Math.max(...placed.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...placed.map(({ y }) => y)), Math.max(...placed.map(({ y }) => y))];
  const [width, height] = [right - left + 2 * margin, bottom - top + 2 * margin];
  return (
    <>
      {graph.total > graph.nodes.length && (
        <p className="caption graph-cut">{words.graphCut(graph.nodes.length, graph.total)}</p>
      )}
      {graph.links.some(({ isKnown }) => isKnown) && <p className="caption graph-cut">{words.knownLinks}</p>}
      <figure className="result-scroll result-graph">
        <svg
          viewBox={`${left - margin} ${top - margin} ${width} ${height}`}
          style={{ width: `${Math.min(width, 1400)}px`, aspectRatio: `${width} / ${height}` }}
        >
          <title>{words.graphOf(graph.nodes.length, graph.links.length)}</title>
          {bow(graph.links).map(({ link, bend }) => {
            const [from, to] = [byId.get(link.from), byId.get(link.to)];
            return from && to && <Link key={link.id} link={link} from={from} to={to} bend={bend} />;
          })}
          {placed.map((item) => (
            <Node key={item.node.id} placed={item} />
          ))}
        </svg>
      </figure>
    </>
  );
}

/** Relationships between the same two nodes bend apart. */
function bow(links: readonly ResultLink[]): { link: ResultLink; bend: number }[] {
  const seen = new Map<string, number>();
  return links.map((link) => {
    const pair = [link.from, link.to].sort().join(' ');
    const count = seen.get(pair) ?? 0;
    seen.set(pair, count + 1);
    const side = link.from < link.to ? 1 : -1;
    return { link, bend: side * (count % 2 === 0 ? 1 : -1) * (0.08 + 0.14 * Math.ceil(count / 2)) };
  });
}

function Link({ link, from, to, bend }: { link: ResultLink; from: Placed; to: Placed; bend: number }) {
  const words = useWords(consoleWords);
  const language = useView((view) => view.language);
  const type = nameType(link.type, language);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const control = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
  const middle = { x: (from.x + to.x) / 4 + control.x / 2, y: (from.y + to.y) / 4 + control.y / 2 };
  const tip = { x: to.x - (dx / length) * (radius + 3), y: to.y - (dy / length) * (radius + 3) };
  const open = isFact(link.type) ? () => select({ fact: link.id }) : undefined;
  return (
    <g
      className={['link-mark', link.planned && 'planned', link.isKnown && 'known'].filter(Boolean).join(' ')}
      {...(open && buttonOf(words.openFact(type), open))}
    >
      <path d={`M${from.x} ${from.y}Q${control.x} ${control.y} ${tip.x} ${tip.y}`} />
      <path className="reach" d={`M${from.x} ${from.y}Q${control.x} ${control.y} ${tip.x} ${tip.y}`} />
      <text x={middle.x} y={middle.y + 3.5}>
        {type}
      </text>
    </g>
  );
}

function Node({ placed: { node, x, y, lines } }: { placed: Placed }) {
  const words = useWords(consoleWords);
  const language = useView((view) => view.language);
  const kind = kindOfNode(node);
  const open = kind
    ? () => void choose(node.id)
    : node.labels.includes('Article')
      ? () => select({ article: node.id })
      : undefined;
  const label = `${nameLabel(node, language)} ${words.openEntity(nameNode(node))}`;
  return (
    <g className="node-mark" transform={`translate(${x} ${y})`} {...(open && buttonOf(label, open))}>
      <title>{`${nameLabel(node, language)} ${nameNode(node)}`}</title>
      <NodeShape kind={kind} />
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a name may be equal
        <text key={index} y={radius + 14 + index * fontSize * 1.24}>
          {line}
        </text>
      ))}
    </g>
  );
}

function NodeShape({ kind }: { kind: KindLabel | undefined }) {
  if (!kind) return <circle r={radius - 3} className="record" />;
  const { shape } = kindOf(kind);
  const style = { fill: inkOf(kind) };
  if (shape === 'diamond')
    return <path d={`M0-${radius + 1}L${radius + 1} 0 0 ${radius + 1}-${radius + 1} 0z`} style={style} />;
  if (shape === 'square')
    return <rect x={1 - radius} y={1 - radius} width={2 * radius - 2} height={2 * radius - 2} rx="2.5" style={style} />;
  return <circle r={radius - 1} style={style} />;
}

function buttonOf(label: string, open: () => void) {
  return {
    role: 'button',
    tabIndex: 0,
    'aria-label': label,
    onClick: open,
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open();
    },
  };
}
