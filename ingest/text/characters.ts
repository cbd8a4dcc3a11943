/** Han characters, those beyond the basic plane left out: they come as surrogate pairs and are no punctuation. */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && isHanCode(character.charCodeAt(0));
}

/** The same of a UTF-16 unit: rules that look at every unit of a text are quicker with its number. */
export function isHanCode(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    unit === 0x3007
  );
}

/** Whether a UTF-16 unit is one of the Han characters that nearly all of a text consists of: no mark, letter or blank. */
export function isCommon(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

const blanks = new Set(
  Array.from('\u00a0\u1680\u2028\u2029\u202f\u205f\u2060\u3000\ufeff', (blank) => blank.charCodeAt(0)),
);
for (let blank = 0x2000; blank <= 0x200b; blank += 1) blanks.add(blank);

/** Blanks of every width, and breaks. */
export function isBlank(character: string | undefined): boolean {
  if (character === undefined) return false;
  const unit = character.charCodeAt(0);
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit >= 0xa0 && blanks.has(unit);
}

/** A form without blanks, quotation marks and width: 中央“八项规定” → 中央八项规定. */
export function foldName(form: string): string {
  if (isPlain(form)) return form;
  return form
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』《》〈〉·•]/g, '')
    .toLowerCase();
}

/** Whether a form is nothing but common Han characters, which folding leaves as they are. */
function isPlain(form: string): boolean {
  for (let index = 0; index < form.length; index += 1) {
    if (!isCommon(form.charCodeAt(index))) return false;
  }
  return true;
}

/** Whether the characters of a short form stand in a full one in the same order: 老促会 in 老区建设促进会. */
export function standsInOrder(short: string, full: string): boolean {
  let at = 0;
  for (const character of short) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
