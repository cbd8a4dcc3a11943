const NARROW = new Set("iIjl.,:;'`|! ");
const SLIM = new Set('ftrs()[]{}/\\-*"°·');
const WIDE = new Set('mwMW@%&');

/**
 * Estimated advance width of a line in px, for places without a DOM; it errs to the wide side.
 * Chinese characters and their punctuation take one em, whatever the font.
 */
export function measureText(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size * (bold ? 1.06 : 1);
}

function emsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (isCombining(code)) return 0;
  if (isFullWidth(code)) return 1;
  if (code >= 0x1f000 && code <= 0x1faff) return 1.3;
  if (NARROW.has(character)) return 0.32;
  if (SLIM.has(character)) return 0.44;
  if (WIDE.has(character)) return 0.9;
  if (code >= 0x41 && code <= 0x5a) return 0.68;
  return 0.57;
}

function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0x200b ||
    code === 0x200d ||
    code === 0xfeff
  );
}

/** Han, kana, full-width forms, and the quotation marks, dashes and dots that Chinese fonts draw one em wide. */
function isFullWidth(code: number): boolean {
  if (code >= 0xff61 && code <= 0xffdc) return false;
  if (code >= 0x2e80 && code <= 0xfeff) return true;
  if (code >= 0xff00 && code <= 0xffe6) return true;
  if (code >= 0x20000 && code <= 0x3ffff) return true;
  return code === 0x2014 || (code >= 0x2018 && code <= 0x201d) || code === 0x2026 || code === 0x2022;
}
