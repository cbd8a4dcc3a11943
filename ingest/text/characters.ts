/** Han characters, those beyond the basic plane left out: they come as surrogate pairs and are no punctuation. */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff〇]/.test(character);
}

/** Blanks of every width, and breaks. */
export function isBlank(character: string | undefined): boolean {
  return character !== undefined && /[\s\u200b\u2060\ufeff]/.test(character);
}

/** A form without blanks, quotation marks and width: 中央“八项规定” → 中央八项规定. */
export function foldName(form: string): string {
  return form
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』《》〈〉·•]/g, '')
    .toLowerCase();
}
