/** Chroma and hue (degrees) in OKLCH; the lightness is the theme's, so that no colour shouts. */
export interface Hue {
  chroma: number;
  hue: number;
}

/** One colour for each theme, as `#rrggbb`. */
export interface Themed {
  light: string;
  dark: string;
}

const LIGHTNESS = { light: 0.58, dark: 0.74 };

/** The two inks of a hue, equally light within a theme. */
export function inkColour(hue: Hue): Themed {
  return { light: oklchToHex(LIGHTNESS.light, hue), dark: oklchToHex(LIGHTNESS.dark, hue) };
}

/** OKLCH to sRGB by Björn Ottosson's published matrices; channels outside the gamut are clipped. */
function oklchToHex(lightness: number, { chroma, hue }: Hue): string {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear.map(channelToHex).join('')}`;
}

function channelToHex(linear: number): string {
  const gamma = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  const byte = Math.round(Math.min(1, Math.max(0, gamma)) * 255);
  return byte.toString(16).padStart(2, '0');
}
