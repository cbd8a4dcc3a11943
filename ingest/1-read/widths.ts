/** Marks in half width that only Chinese texts have. */
const marks: Record<string, string> = { '｡': '。', '､': '、', '｢': '「', '｣': '」' };

/** Digits and letters as keyboards write them, Chinese marks as wide as characters: ２０２３年８月｡ → 2023年8月。 */
export function foldWidths(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ｡､｢｣]/g, (each) => marks[each] ?? each.normalize('NFKC'));
}

const narrow: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' };
const han = '[\\u4e00-\\u9fff“”《》「」（），。、；：？！]';
const besideHan = new RegExp(`(?<=${han})[,;:?!()]|[,;:?!()](?=${han})`, 'g');

/** Marks beside Chinese words in full width: (记者 王小明) → （记者 王小明）. */
export function foldMarks(text: string): string {
  return text.replace(besideHan, (mark) => narrow[mark] ?? mark);
}
