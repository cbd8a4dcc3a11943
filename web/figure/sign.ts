import { type KindLabel, kindOf } from '#schema';
import { type Ink, isSolid } from './palette.ts';
import type { Mark } from './scene.ts';

interface SignOptions {
  x: number;
  y: number;
  radius: number;
  /** With the character of the kind inside, in this ink: where many kinds meet and there is no colour. */
  icon?: Ink | undefined;
  ringed?: boolean;
}

/** The sign of an entity: the shape of its kind. */
export function drawSign(kind: KindLabel, { x, y, radius, icon, ringed = false }: SignOptions): Mark[] {
  const { shape, icon: character } = kindOf(kind);
  const sign: Mark = { mark: 'shape', shape, kind, x, y, radius, ...(ringed ? { ringed: true as const } : {}) };
  if (!icon) return [sign];
  const size = radius * (shape === 'diamond' ? 1.1 : 1.3);
  return [
    sign,
    {
      mark: 'text',
      x,
      y: y + size * 0.37,
      anchor: 'middle',
      style: 'place',
      size,
      tone: isSolid(kind, icon) ? 'paper' : 'ink',
      runs: [{ text: character }],
    },
  ];
}
