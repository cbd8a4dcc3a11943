/** Colours of the map, read from the style sheet so that they stand in one place. */
export interface Palette {
  dark: boolean;
  paper: string;
  ink: string;
  soft: string;
  accent: string;
  sans: string;
}

/** The colours of the theme that is on the page now. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    dark: style.colorScheme === 'dark',
    paper: token('paper'),
    ink: token('ink'),
    soft: token('soft'),
    accent: token('accent'),
    sans: token('sans'),
  };
}

/** A share of one colour on another, both `#rrggbb`; opaque, so that crossing lines grow no darker. */
export function mix(colour: string, ground: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const over = Number.parseInt(colour.slice(at, at + 2), 16);
    const under = Number.parseInt(ground.slice(at, at + 2), 16);
    return Math.round(over * share + under * (1 - share));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
