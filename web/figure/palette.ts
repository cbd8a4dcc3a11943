import { type KindLabel, kindOf, kinds } from '#schema';
import type { Tone } from './scene.ts';

/** `print` is black on white; the others are the two themes of the page. */
export type Ink = 'print' | 'light' | 'dark';

type Plain = Exclude<Tone, KindLabel>;

const plain: Record<Ink, Record<Plain, string>> = {
  print: { ink: '#111111', soft: '#4a4a4a', faint: '#9a9a9a', rule: '#111111', paper: '#ffffff' },
  light: { ink: '#23262b', soft: '#62666d', faint: '#a3a6ab', rule: '#c9c4b5', paper: '#ffffff' },
  dark: { ink: '#e8e6e0', soft: '#a0a4aa', faint: '#6a6f77', rule: '#4a5058', paper: '#1b1f24' },
};

/** The colour of a tone, `#rrggbb`. */
export function colourOf(tone: Tone, ink: Ink): string {
  if (isKind(tone)) return ink === 'print' ? plain.print.ink : kindOf(tone).colour[ink];
  return plain[ink][tone];
}

/** In black and white only persons and events are solid; what is hollow is told apart by its shape and its column. */
export function isSolid(kind: KindLabel, ink: Ink): boolean {
  return ink !== 'print' || kind === 'Person' || kind === 'Event';
}

function isKind(tone: Tone): tone is KindLabel {
  return kinds.some((kind) => kind.label === tone);
}

/** Fonts that the systems of readers have; none is downloaded. */
export const fonts = {
  serif: "'Songti SC','Source Han Serif SC','Noto Serif CJK SC','Noto Serif SC',SimSun,STSong,serif",
  sans: "'PingFang SC','Source Han Sans SC','Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei',sans-serif",
} as const;
