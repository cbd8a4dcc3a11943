import { type KindLabel, kindOf } from '#schema';

/** The sign of a kind as the map draws it: its shape in its colour. */
export function KindMark({ kind, size = 12 }: { kind: KindLabel; size?: number }) {
  const { shape } = kindOf(kind);
  return (
    <svg
      className="kind-mark"
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
      style={{ fill: inkOf(kind) }}
    >
      {shape === 'diamond' && <path d="M6 0 12 6 6 12 0 6z" />}
      {shape === 'square' && <rect x="1" y="1" width="10" height="10" rx="1.5" />}
      {shape === 'circle' && <circle cx="6" cy="6" r="5.5" />}
    </svg>
  );
}

/** The colour of a kind in the theme of whatever it stands on, as CSS. */
export function inkOf(kind: KindLabel): string {
  const { light, dark } = kindOf(kind).colour;
  return `light-dark(${light}, ${dark})`;
}
