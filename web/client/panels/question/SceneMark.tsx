import type { CSSProperties } from 'react';
import { kinds } from '#schema';
import {
  arrowHead,
  curvePath,
  type Mark,
  RAISED,
  shapePath,
  type TextMark,
  type Tone,
  textStyles,
} from '../../../figure/index.ts';
import { inkOf } from '../rail/KindMark.tsx';

/** One mark of a drawing in the colours of the page. */
export function SceneMark({ mark }: { mark: Mark }) {
  if (mark.mark === 'text') return <TextLine mark={mark} />;
  if (mark.mark === 'shape') return <path d={shapePath(mark)} style={{ fill: colourOf(mark.kind) }} />;
  if (mark.mark === 'box') {
    const { x, y, width, height, fill, stroke } = mark;
    const style = { fill: colourOf(fill), stroke: colourOf(stroke), strokeWidth: 1.4 };
    return <rect x={x} y={y} width={width} height={height} rx={3} style={style} />;
  }
  const colour = colourOf(mark.tone);
  const path = curvePath(mark);
  return (
    <>
      {mark.arrow && <path d={path} className="reach" />}
      <path
        d={path}
        style={{ stroke: `var(--line, ${colour})`, strokeWidth: `var(--line-width, ${mark.width})` }}
        strokeDasharray={mark.dashed ? '5 4' : undefined}
      />
      {mark.arrow && <path d={arrowHead(mark.points)} style={{ fill: `var(--line, ${colour})` }} />}
    </>
  );
}

function TextLine({ mark }: { mark: TextMark }) {
  const { font, bold } = textStyles[mark.style];
  const size = mark.size ?? textStyles[mark.style].size;
  const style: CSSProperties = {
    fill: `var(--line, ${colourOf(mark.tone)})`,
    fontSize: size,
    fontFamily: `var(--${font})`,
    fontWeight: bold ? 600 : 400,
    textAnchor: mark.anchor,
  };
  const first = mark.runs.findIndex((run) => run.raised);
  return (
    <text x={mark.x} y={mark.y} style={style}>
      {mark.runs.map((run, index) => (
        <tspan
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a line have no other name and never move
          key={index}
          {...(run.raised ? { fontSize: size * RAISED, className: 'note-number', 'data-fact': run.fact } : {})}
          {...(index === first ? { dy: -size * 0.38 } : {})}
        >
          {run.text}
        </tspan>
      ))}
    </text>
  );
}

function colourOf(tone: Tone): string {
  const kind = kinds.find((each) => each.label === tone);
  if (kind) return inkOf(kind.label);
  return tone === 'paper' ? 'var(--panel)' : `var(--${tone})`;
}
